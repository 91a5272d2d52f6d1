"""What a sound format and a sound programme are, said once more and apart from the readers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime

from trioapp.domain.formats import ExerciseFormat, Phase, RoleLine
from trioapp.domain.programme import Block, Programme
from trioapp.domain.texts import Text

_ID = re.compile(r"[a-z][-a-z0-9_]*\Z")
_SHORTEST, _LONGEST, _DAY = 5_000, 8 * 3_600_000, 24 * 3_600_000
_NEEDS = {
    "statement": ("statement",),
    "views": ("left", "right"),
    "poll": ("statement", "left", "right"),
    "prompts": ("lines",),
    "case": ("lines",),
    "picture": ("statement",),
}


def broken_rules(thing: ExerciseFormat | Programme) -> list[str]:
    """The rules that it breaks, in a word each; none for a sound one."""
    return [*(_of_format(thing) if isinstance(thing, ExerciseFormat) else _of_programme(thing))]


def _of_format(one: ExerciseFormat) -> Iterator[str]:
    roles = [role.id for role in one.roles]
    yield from _id("format", one.id)
    needed = (one.name, one.eyebrow, one.aim, one.brief.statement, one.call_back.statement, one.gather.statement)
    yield from _texts(needed)
    yield from _texts(role.name for role in one.roles)
    cards = (one.brief, one.call_back, one.gather)
    yield from _texts((one.for_trainer, *(card.support for card in cards)), needed=False)
    yield from _texts((one.source, one.licence), needed=False, line=True)
    yield from _unique("role", roles)
    yield from _told(all(role.extra for role in one.roles), "no role is usual")
    yield from _told(not one.phases, "no phases")
    yield from _unique("phase", [phase.id for phase in one.phases] + ["change_over"] * bool(one.change_over))
    for phase in one.phases:
        yield from _of_phase(phase, roles)
    if one.change_over:
        yield from _of_phase(one.change_over, [])
    once = [phase.once for phase in one.phases]
    yield from _told(once != sorted(once, reverse=True), "what comes once is not first")
    yield from _of_group(one)
    yield from _told(isinstance(one.checked_on, datetime), "checked on an hour")
    yield from _unique("heading", [heading.id for heading in one.observer.headings])
    yield from _texts(heading.name for heading in one.observer.headings)
    yield from _told(len(set(one.observer.marks)) != len(one.observer.marks), "a mark twice")


def _of_group(one: ExerciseFormat) -> Iterator[str]:
    group = one.group
    yield from _told(not 2 <= group.smallest <= group.usual <= group.largest <= 30, "the group has no order")
    for size in group.also:
        yield from _told(not 2 <= size <= 30 or group.smallest <= size <= group.largest, f"also {size}")
    yield from _told(bool(one.seats) and set(one.seats) != {role.id for role in one.roles}, "seats of other roles")
    rounds = one.rounds.value
    has_compact = any(phase.compact for phase in one.phases)
    possible = ["one"] + ["full"] * bool(one.change_over) + ["compact"] * bool(one.change_over and has_compact)
    yield from _told(rounds not in possible, "rounds that cannot be")


def _of_phase(phase: Phase, roles: list[str]) -> Iterator[str]:
    yield from _id("phase", phase.id)
    yield from _texts((phase.name, *phase.watch))
    yield from _texts((phase.aim, phase.for_trainer, phase.in_pairs.aim, phase.in_pairs.for_trainer), needed=False)
    length = phase.length.ms
    yield from _told(not _SHORTEST <= length <= _LONGEST, f"length {length}")
    yield from _told(not 0 <= phase.floor.ms <= length, f"floor {phase.floor.ms} of {length}")
    yield from _told(not 0 <= phase.closing.ms <= _LONGEST, f"closing {phase.closing.ms}")
    if phase.compact is not None:
        yield from _told(not _SHORTEST <= phase.compact.ms <= _LONGEST, f"compact {phase.compact.ms}")
    moments = [cue.at.ms for cue in phase.cues]
    yield from _told(moments != sorted(set(moments)), "questions out of order")
    yield from _told(any(not 0 <= moment < length for moment in moments), "a question outside its phase")
    yield from _texts(cue.question for cue in phase.cues)
    for lines in (phase.lines, phase.in_pairs.lines):
        yield from _of_lines(lines, roles)


def _of_lines(lines: tuple[RoleLine, ...], roles: list[str]) -> Iterator[str]:
    yield from _unique("line", [line.role for line in lines])
    yield from _told(any(line.role not in roles for line in lines), "a line of no role")
    yield from _texts(line.text for line in lines)


def _of_programme(day: Programme) -> Iterator[str]:
    yield from _id("programme", day.id)
    yield from _texts([day.name])
    yield from _texts([day.for_trainer], needed=False)
    yield from _unique("block", [block.id for block in day.blocks])
    yield from _told(not 1 <= len(day.blocks) <= 200, "blocks")
    yield from _told(sum(block.length.ms for block in day.blocks) > _DAY, "longer than a day")
    latest, ended = -1, False
    for block in day.blocks:
        yield from _of_block(block)
        for minute, ends in ((block.starts, False), (block.ends, True)):
            if minute is not None:
                yield from _told(not 0 <= minute < 24 * 60, f"at {minute}")
                follows = minute > latest or (minute == latest and ended and not ends)
                yield from _told(not follows, "times of day out of order")
                latest, ended = minute, ends


def _of_block(block: Block) -> Iterator[str]:
    kind, length = block.kind.value, block.length.ms
    yield from _id("block", block.id)
    yield from _told(not (_SHORTEST <= length <= _LONGEST or (length == 0 and kind == "exercise")), f"length {length}")
    yield from _told(any(not _is_something(getattr(block, need)) for need in _NEEDS.get(kind, ())), f"{kind} is empty")
    if kind in ("exercise", "brief", "forming"):
        yield from _id("format of a block", block.format)
    yield from _told((block.canvas is not None) != (kind == "canvas"), "canvas")
    yield from _texts((block.name, *block.lines, *block.left.lines, *block.right.lines))
    more = (block.part, block.statement, block.support, block.source, block.for_trainer)
    yield from _texts((*more, block.left.heading, block.right.heading), needed=False)
    yield from _told(bool(block.picture) and not _names_picture(block.picture), f"picture {block.picture!r}")


def _names_picture(name: str) -> bool:
    stem, _, ending = name.rpartition(".")
    device = unicodedata.normalize("NFKC", name.split(".")[0]).strip().lower()
    return (
        ending.lower() in ("png", "jpg", "jpeg", "webp")
        and 0 < len(stem) < 80
        and stem[0] != "."
        and not set(name) & set('/\\:*?"<>|')
        and " ".join(name.split()) == name
        and not any(map(_is_unfit, name))
        and not re.fullmatch("con|prn|aux|nul|com[1-9]|lpt[1-9]", device)
    )


def _is_something(value: object) -> bool:
    if isinstance(value, Text):
        return bool(value.entries)
    return bool(value) and value != type(value)()


def _id(what: str, name: str) -> Iterator[str]:
    yield from _told(len(name) > 64 or not _ID.match(name), f"{what} id {name!r}")


def _unique(what: str, names: list[str]) -> Iterator[str]:
    yield from _told(len(set(names)) != len(names), f"a {what} twice")


def _texts(texts: Iterable[Text], *, needed: bool = True, line: bool = False) -> Iterator[str]:
    for text in texts:
        languages = [language for language, _ in text.entries]
        yield from _told(needed and not languages, "an empty text")
        yield from _told(len(set(languages)) != len(languages), "a language twice")
        for language, words in text.entries:
            known = re.match(r"[a-z]{2,3}\Z", language) or (line and languages == [""])
            yield from _told(not known, f"language {language!r}")
            yield from _told(not words or words != words.strip(), f"words {words!r}")
            yield from _told(any(map(_is_unfit, words)), f"words that cannot be shown {words!r}")


def _is_unfit(letter: str) -> bool:
    if letter in "\n\t":
        return False
    return (
        unicodedata.category(letter) in ("Cc", "Cs")
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def _told(is_broken: bool, rule: str) -> Iterator[str]:
    if is_broken:
        yield rule
