"""Programmes of a day are read with every fault told, are written so that they can be read again, and come complete."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import RESOURCES
from trioapp.domain.instants import Duration, total
from trioapp.domain.problems import ProblemKind, Refused
from trioapp.domain.programme import Block, BlockKind, CanvasKind, Programme
from trioapp.domain.texts import Text
from trioapp.storage.programme_file import parse_programme, programme_text, read_programme

BUILT_IN = sorted((RESOURCES / "programmes").glob("*.toml"))
HEAD = 'programme = 1\nid = "mine"\nname = { nl = "Mijn dag" }\n'
CARD = (
    '[[blocks]]\nid = "one"\nkind = "statement"\nname = { nl = "Een" }\nlength = "2:00"\nstatement = { nl = "Hallo" }\n'
)


def built_in(name: str) -> Programme:
    return read_programme(RESOURCES / "programmes" / f"{name}.toml")


def faults_of(text: str) -> list[tuple[ProblemKind, int]]:
    with pytest.raises(Refused) as refused:
        parse_programme(text)
    return [(problem.kind, problem.line) for problem in refused.value.problems]


def test_the_templates_are_there_and_the_workshop_is_both_parts_with_a_break_between() -> None:
    assert [path.stem for path in BUILT_IN] == ["part-1", "part-2", "workshop"]
    first, second, whole = (built_in(name).blocks for name in ("part-1", "part-2", "workshop"))
    together = (*first, next(block for block in whole if block.kind is BlockKind.BREAK), *second)
    assert [replace(block, number=0) for block in whole] == [replace(block, number=0) for block in together]


def test_the_workshop_takes_less_than_three_hours_and_has_each_kind_of_block() -> None:
    blocks = built_in("workshop").blocks
    assert Duration.of(minutes=100) < total(tuple(block.length for block in blocks)) < Duration.of(minutes=165)
    assert {block.kind for block in blocks} == set(BlockKind)
    assert {block.canvas for block in blocks} - {None} == set(CanvasKind) - {CanvasKind.CHAIN}


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_every_text_is_there_in_both_languages(path: Path) -> None:
    programme = read_programme(path)
    texts = [programme.name, *(text for block in programme.blocks for text in texts_of(block))]
    assert all(text.languages == ("nl", "en") for text in texts)
    assert all(block.for_trainer.entries for block in programme.blocks if block.kind is not BlockKind.EXERCISE) or (
        {block.kind for block in programme.blocks if not block.for_trainer.entries}
        == {BlockKind.EXERCISE, BlockKind.BREAK}
    )


def texts_of(block: Block) -> list[Text]:
    single = (block.name, block.part, block.statement, block.support, block.source, block.for_trainer)
    many = (*block.lines, *block.left.lines, *block.right.lines, block.left.heading, block.right.heading)
    return [text for text in (*single, *many) if text.entries]


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_what_is_written_is_read_as_it_was(path: Path) -> None:
    programme = read_programme(path)
    timed = replace(programme.blocks[1], starts=9 * 60 + 5, ends=10 * 60, hidden=True, picture="figuur.png")
    changed = replace(programme, blocks=(programme.blocks[0], timed, *programme.blocks[2:]))
    assert parse_programme(programme_text(changed)) == changed


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (HEAD, [(ProblemKind.KEY_MISSING, 1)]),
        (HEAD + "blocks = []\n", [(ProblemKind.KEY_MISSING, 4)]),
        (HEAD + CARD + CARD, [(ProblemKind.ID_TWICE, 11)]),
        (HEAD + CARD.replace('"2:00"', '"0:00"'), [(ProblemKind.DURATION_OUT_OF_RANGE, 8)]),
        (HEAD + CARD.replace('"2:00"', '"2 mins"'), [(ProblemKind.DURATION_WRONG, 8)]),
        (
            HEAD + CARD.replace("ment =", "mend ="),
            [(ProblemKind.KEY_MISSING, 4), (ProblemKind.KEY_UNKNOWN, 9)],
        ),
        (HEAD + CARD.replace('"statement"', '"dance"'), [(ProblemKind.VALUE_WRONG, 6)]),
        (HEAD + CARD + 'starts = "25:00"\n', [(ProblemKind.VALUE_WRONG, 10)]),
        (HEAD.replace("= 1", "= 2") + CARD, [(ProblemKind.FORMAT_NEWER, 1)]),
        (HEAD.replace("= 1", "= true") + CARD, [(ProblemKind.VALUE_WRONG, 1)]),
    ],
)
def test_faults_are_told_with_their_lines(text: str, faults: list[tuple[ProblemKind, int]]) -> None:
    assert faults_of(text) == faults


def test_a_fixed_time_comes_after_the_one_before() -> None:
    two = (CARD + f'starts = "{time}"\n' for time in ("10:00", "10:00"))
    first, second = two
    assert faults_of(HEAD + first + second.replace('"one"', '"two"')) == [(ProblemKind.TIME_NOT_LATER, 17)]
    later = second.replace('"one"', '"two"').replace("10:00", "10:01")
    assert [block.starts for block in parse_programme(HEAD + first + later).blocks] == [600, 601]


def test_a_day_has_no_more_than_24_hours_and_200_blocks() -> None:
    long = (CARD.replace('"one"', f'"b{number}"').replace("2:00", "480:00") for number in range(4))
    assert [kind for kind, _ in faults_of(HEAD + "".join(long))] == [ProblemKind.DAY_TOO_LONG]
    many = (CARD.replace('"one"', f'"b{number}"') for number in range(201))
    assert [kind for kind, _ in faults_of(HEAD + "".join(many))] == [ProblemKind.TOO_MANY_TABLES]
