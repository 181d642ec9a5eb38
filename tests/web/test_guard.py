from typing import Any

import pytest

from planner.web.guard import CONTENT_SECURITY_POLICY, refused


def request(kind: str = "http", method: str = "GET", **headers: str) -> dict[str, Any]:
    """A request as the server sees it; underscores in the names stand for hyphens."""
    named = {"host": "127.0.0.1:8501"} | {name.replace("_", "-"): value for name, value in headers.items()}
    pairs = [(name.encode(), value.encode()) for name, value in named.items()]
    return {"type": kind, "method": method, "path": "/", "headers": pairs, "server": ("127.0.0.1", 8501)}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, None),
        ({"sec_fetch_site": "same-origin"}, None),
        ({"sec_fetch_site": "none"}, None),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),  # another port of this computer
        ({"origin": "http://127.0.0.1:8501"}, None),
        ({"origin": "HTTP://127.0.0.1:8501"}, None),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": "null"}, 403),
        ({"host": "LOCALHOST:8501"}, None),
        ({"host": "evil.example:8501"}, 400),
        ({"host": "127.0.0.1:9999"}, 400),
    ],
)
def test_only_our_own_page_gets_an_answer(headers: dict[str, str], status: int | None) -> None:
    assert refused(request(**headers)) == status


@pytest.mark.parametrize(
    ("dest", "method", "status"), [("document", "GET", None), ("iframe", "GET", 403), ("document", "POST", 403)]
)
def test_a_link_elsewhere_may_open_our_page_but_not_frame_or_post_to_it(
    dest: str, method: str, status: int | None
) -> None:
    link = request(method=method, sec_fetch_site="cross-site", sec_fetch_mode="navigate", sec_fetch_dest=dest)
    assert refused(link) == status


@pytest.mark.parametrize("origin", [{}, {"origin": "null"}, {"origin": "http://localhost:8501"}])
def test_a_websocket_must_name_exactly_our_origin(origin: dict[str, str]) -> None:
    assert refused(request("websocket", **origin)) == 403


def test_a_websocket_of_our_own_page_passes() -> None:
    assert refused(request("websocket", origin="http://127.0.0.1:8501")) is None


def test_two_values_of_a_header_are_refused() -> None:
    twice = request("websocket", origin="http://127.0.0.1:8501")
    assert refused(twice | {"headers": [*twice["headers"], (b"origin", b"http://evil.example")]}) == 403
    assert refused(twice | {"headers": [*twice["headers"], (b"host", b"evil.example")]}) == 400


def test_a_server_on_port_80_goes_by_its_bare_name() -> None:
    assert refused(request(host="localhost") | {"server": ("127.0.0.1", 80)}) is None


def test_the_policy_lets_no_script_run_that_is_not_ours() -> None:
    scripts = next(rule for rule in CONTENT_SECURITY_POLICY.split("; ") if rule.startswith("script-src"))
    assert "unsafe" not in scripts
    assert "http" not in scripts
    assert scripts.count("'sha256-") == 1
