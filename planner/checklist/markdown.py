"""The checklist as Markdown: to read, print and tick by hand. Data never becomes markup."""

import re
from itertools import groupby
from urllib.parse import quote

from planner.checklist.rows import why_sentence
from planner.locale import Texts
from planner.model import FollowUp, Plan, PlanItem
from planner.planning.purpose_words import also_serves

MARKUP = re.compile(r"([\\`*_\[\]<>|~&$]|^[-+#=]|:(?=//)|(?<=\bwww)\.)", re.IGNORECASE)
"""What Markdown acts on: its signs anywhere, list and heading marks at the beginning, bare web addresses."""
NUMBERED = re.compile(r"^(\d+)([.)])")


def markdown(plan: Plan, say: Texts) -> str:
    """The planned approaches week by week, one task each."""
    planned = [item for item in plan.items if item.status == "planned"]
    weeks = len({item.week for item in planned})
    head = [
        f"# {say.say('checklist-title')}",
        say.say("checklist-made", date=say.day(plan.as_of, "long"), approaches=len(planned), weeks=weeks),
        say.say("checklist-note"),
    ]
    if not planned:
        head.append(say.say("checklist-empty"))
    blocks = [_week(list(items), say) for _, items in groupby(planned, key=lambda item: item.week)]
    return "\n\n".join([*head, *blocks]) + "\n"


def escaped(text: str) -> str:
    """Text from the data with every sign that Markdown or HTML would act on made plain."""
    return NUMBERED.sub(r"\1\\\2", MARKUP.sub(r"\\\1", " ".join(text.split())))


def _week(items: list[PlanItem], say: Texts) -> str:
    first = min(item.due for item in items if item.due)
    title = f"## {say.say('checklist-week', number=items[0].week or 0, date=say.day(first, 'full'))}"
    return "\n\n".join([title, *(_task(item, say) for item in items)])


def _task(item: PlanItem, say: Texts) -> str:
    what = ", ".join(escaped(text) for text in (item.position, item.company) if text)
    day = say.day(item.due, "full") if item.due else ""
    lines = [
        f"- [ ] **{escaped(item.full_name)}**{f' · {what}' if what else ''}",
        f"{day} · {_channel(item, say)} · {_purpose(item, say)}",
        _labelled("checklist-why", escaped(why_sentence(item)), say),
        _labelled("checklist-give", escaped(item.give), say),
        _labelled("checklist-question", escaped(item.first_question), say),
        _labelled("checklist-subject", escaped(item.subject), say) if item.subject else "",
        _labelled("checklist-message", "", say),
        _quoted(item.message),
        *([_labelled("checklist-if-no-reply", "", say)] if item.follow_ups else []),
        "\n  ".join(f"- {_later(step, say)}" for step in item.follow_ups),
    ]
    return "\n\n  ".join(line for line in lines if line)


def _quoted(message: str) -> str:
    """A message as a quotation of as many lines; each is escaped by itself."""
    return "\n  ".join(f"> {escaped(line)}".rstrip() for line in message.splitlines())


def _purpose(item: PlanItem, say: Texts) -> str:
    told = [item.why_purpose, also_serves(item.other_purposes, say)]
    about = f"{say.say(f'purpose-{item.purpose}')}. {say.say(f'purpose-{item.purpose}-about')}"
    return " ".join([about, *(escaped(text) for text in told if text)])


def _later(step: FollowUp, say: Texts) -> str:
    return f"{say.day(step.due, 'full')}: {escaped(step.text)}"


def _labelled(key: str, text: str, say: Texts) -> str:
    return f"*{say.say(key)}* {text}".rstrip()


def _channel(item: PlanItem, say: Texts) -> str:
    name = say.say(f"channel-{item.channel}")
    if item.channel == "linkedin" and item.profile_url:
        return f"[{name}]({quote(item.profile_url, safe=':/')})"
    if item.channel == "email" and item.email:
        return f"{name}: {escaped(item.email)}"
    return name
