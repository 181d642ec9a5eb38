"""The sheet for one conversation as a page: Markdown to read and edit, HTML to print. Data never becomes markup."""

from html import escape

from planner.checklist.markdown import escaped
from planner.planning.meetings import Block, MeetingSheet, Section

FORMATS = ("md", "html")
"""The endings a sheet is written under."""
LINE = "…" * 30
STYLE = (
    "body{font:11pt/1.45 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111}"
    "h1{font-size:1.5rem;margin-bottom:.3rem}h2{font-size:1.15rem;border-bottom:1px solid #888;margin-top:1.4rem}"
    "h3{font-size:1rem;margin:.8rem 0 .2rem}p,ul{margin:.2rem 0}ul{padding-left:1.3rem}"
    "ul.tasks{list-style:none;padding-left:0}.room{border-bottom:1px solid #aaa;height:1.7rem}"
    "section{break-inside:auto}h2,h3{break-after:avoid}"
    "@page{margin:18mm}@media print{body{margin:0;max-width:none;padding:0}}"
)
HEAD = (
    '<meta charset="utf-8">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '<meta name="referrer" content="no-referrer">'
)
"""The page asks nothing of anybody: a browser that opens it loads nothing and runs nothing."""


def sheet_bytes(sheet: MeetingSheet, form: str) -> bytes:
    """The sheet in one of FORMATS, the same bytes for the same sheet."""
    return (as_html(sheet) if form == "html" else as_markdown(sheet)).encode()


def as_markdown(sheet: MeetingSheet) -> str:
    """The sheet as Markdown, with lines to write on."""
    head = [f"# {escaped(sheet.title)}", *(escaped(line) for line in sheet.about)]
    parts = [part for section in sheet.sections for part in section_parts(section)]
    return "\n\n".join([*head, *parts]) + "\n"


def section_parts(section: Section) -> list[str]:
    """A section as paragraphs of Markdown, its title first."""
    return [f"## {escaped(section.title)}", *(part for block in section.blocks for part in _parts(block))]


def _parts(block: Block) -> list[str]:
    sign = {"text": "", "list": "- ", "tasks": "- [ ] "}[block.form]
    lines = [f"{sign}{escaped(line)}" for line in block.lines]
    told = ["\n".join(lines)] if block.form != "text" and lines else lines
    return [f"**{escaped(block.label)}**", *told, *[escaped(LINE)] * block.room]


def as_html(sheet: MeetingSheet) -> str:
    """The sheet as one HTML page that needs nothing else."""
    title = _safe(sheet.title)
    body = [f"<h1>{title}</h1>", *(f"<p>{_safe(line)}</p>" for line in sheet.about)]
    for section in sheet.sections:
        blocks = "\n".join(_html_block(block) for block in section.blocks)
        body.append(f"<section>\n<h2>{_safe(section.title)}</h2>\n{blocks}\n</section>")
    head = f"<head>{HEAD}<title>{title}</title><style>{STYLE}</style></head>"
    told = "\n".join(body)
    return f'<!DOCTYPE html>\n<html lang="{sheet.language}">\n{head}\n<body>\n{told}\n</body>\n</html>\n'


def _html_block(block: Block) -> str:
    box = "&#9744; " if block.form == "tasks" else ""
    lines = [f"{box}{_safe(line)}" for line in block.lines]
    if block.form == "text":
        told = [f"<p>{line}</p>" for line in lines]
    else:
        kind = ' class="tasks"' if box else ""
        told = [f"<ul{kind}>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"] if lines else []
    return "\n".join([f"<h3>{_safe(block.label)}</h3>", *told, *['<div class="room"></div>'] * block.room])


def _safe(text: str) -> str:
    """Text as HTML shows it, on one line."""
    return escape(" ".join(text.split()))
