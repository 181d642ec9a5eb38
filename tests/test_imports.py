import subprocess
import sys
from pathlib import Path

import pytest

import planner

PACKAGE = Path(planner.__file__).parent
EVERY_MODULE_BUT_THE_PAGES = """
import importlib, pkgutil, sys, planner
names = [module.name for module in pkgutil.walk_packages(planner.__path__, "planner.")]
for name in names:
    if not name.startswith("planner.web.") and not name.endswith(("__main__", "migrations.env")):
        importlib.import_module(name)
"""


@pytest.mark.parametrize("code", ["import planner", EVERY_MODULE_BUT_THE_PAGES])
def test_the_journey_needs_neither_streamlit_nor_what_comes_with_it(code: str) -> None:
    heavy = "sorted({'streamlit', 'altair', 'pandas'} & set(sys.modules))"
    ended = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint({heavy})"], capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_no_file_beside_the_page_script_hides_a_standard_module() -> None:
    """Streamlit puts the script's folder in front of the path: a ``calendar.py`` there would replace Python's own."""
    assert not {path.stem for path in (PACKAGE / "web").glob("*")} & set(sys.stdlib_module_names)
