"""Exercises as TOML: what may be written, every fault with its line, and that no text does any harm."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trioapp.domain.formats import CLOSING_BEFORE_END, Rounds, Shape
from trioapp.domain.group_size import GroupSize
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.numerals import duration_in
from trioapp.domain.problems import Problem, ProblemKind, Refused, Spot, SpotKind
from trioapp.domain.texts import NO_TEXT, Text
from trioapp.storage.format_file import (
    LARGEST_FORMAT,
    line_of_key,
    parse_format,
    read_format,
    read_format_text,
)

PATH = Path(__file__).parents[2] / "resources" / "formats" / "trio.toml"
TRIO = PATH.read_text(encoding="utf-8")
SMALL = """\
format = 1
id = "small"
name = { nl = "Klein" }
eyebrow = { nl = "Leren" }
aim = { nl = "Leer." }
brief = { statement = { nl = "Begin." } }
call_back = { statement = { nl = "Stop." } }
gather = { statement = { nl = "Kom." } }

[[roles]]
id = "teller"
name = { nl = "Verteller" }
shape = "circle"

[[roles]]
id = "asker"
name = { nl = "Vrager" }
shape = "triangle"

[[phases]]
id = "talk"
name = { nl = "Praten" }
length = "2:00"
[phases.lines]
teller = { nl = "Vertel." }
[[phases.cues]]
at = "0:30"
question = { nl = "Wat?" }
[[phases.cues]]
at = "1:00"
question = { nl = "Hoe?" }
"""
WITHOUT_CUES = SMALL.split("[[phases.cues]]")[0]
THE_TALK = (Spot(SpotKind.PHASE, 1, "talk"),)

KINDS = ProblemKind
quick = settings(deadline=None, max_examples=100)


def problems_in(text: str) -> list[Problem]:
    """The problems, each checked to stand on a line of the text."""
    problems = raised_by(text)
    for problem in problems:
        assert problem.file == "mijn.toml"
        assert 1 <= problem.line <= text.count("\n") + 1
    return problems


def raised_by(text: str) -> list[Problem]:
    try:
        parse_format(text, "mijn.toml")
    except Refused as refused:
        return list(refused.problems)
    return []


def line_of(words: str, text: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def changed(old: str, new: str, text: str = SMALL) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


# -- what can be read


def test_the_trio_is_what_its_file_says() -> None:
    trio = read_format(PATH)
    assert (trio.id, trio.languages, trio.length) == ("trio", ("nl", "en"), Duration.of(minutes=15))
    assert [(phase.id, phase.length.seconds) for phase in trio.phases] == [
        ("choose", 60),
        ("tell", 180),
        ("ask", 360),
        ("give_back", 180),
        ("capture", 120),
    ]
    assert [(role.id, role.shape, role.extra) for role in trio.roles] == [
        ("storyteller", Shape.CIRCLE, False),
        ("interviewer", Shape.TRIANGLE, False),
        ("observer", Shape.SQUARE, False),
        ("second_observer", Shape.DIAMOND, True),
    ]
    ask = trio.phases[2]
    assert [cue.at.seconds for cue in ask.cues] == [0, 120, 240]
    assert ask.cues[1].question.in_language("en") == "Did you, or your team, get enough out of it?"
    assert [line.text.in_language("nl") for line in ask.lines][2] == "Let op vragen, houding en kantelpunten."
    assert ask.aim.in_language("en") == "Open questions. No advice. Find the core."
    assert ask.for_trainer.in_language("nl").startswith("Loop langs.")
    assert trio.brief.support.in_language("nl").startswith("Mooi of moeilijk")
    assert trio.call_back.statement.in_language("nl") == "Maak je zin af."
    assert trio.gather.statement.in_language("en") == "Back to the whole group"
    assert trio.eyebrow.in_language("nl") == "Leren van ervaringen"
    assert trio.aim.in_language("en") == "Look at your own work to learn from it."
    assert trio.source.in_language("nl").startswith("Rollen en vragen")
    assert trio.licence.in_language("en") == "Own words"
    assert trio.for_trainer.in_language("en").startswith("In a moment")


def test_one_language_and_the_keys_that_are_needed_are_enough() -> None:
    small = parse_format(SMALL)
    assert small.languages == ("nl",)
    assert small.phases[0].closing == CLOSING_BEFORE_END
    assert small.source == small.licence == NO_TEXT
    assert small.for_trainer.in_language("nl") == ""


def test_a_group_of_another_size_may_have_a_role_more_than_once() -> None:
    group, seats = "group = { size = 4, to = 6, also = [3, 5] }", 'seats = ["teller", "asker", "asker", "teller"]'
    exercise = parse_format(changed('id = "small"', f'id = "small"\n{group}\n{seats}'))
    assert exercise.group == GroupSize(4, 4, 6, (3,))
    assert exercise.role_at_place == ("teller", "asker", "asker", "teller")


def test_several_rounds_may_be_usual_and_something_come_once_before_them() -> None:
    change = '[change_over]\nname = { nl = "Wissel" }\nlength = "1:00"\n\n'
    talk = '[[phases]]\nid = "talk"'
    first = '[[phases]]\nid = "think"\nname = { nl = "Denk" }\nlength = "1:00"\nonce = true\n\n'
    text = changed('id = "small"', 'id = "small"\nrounds = "full"').replace("[[roles]]", change + "[[roles]]", 1)
    exercise = parse_format(text.replace(talk, first + talk))
    assert exercise.rounds is Rounds.FULL
    assert [phase.once for phase in exercise.phases] == [True, False]


def test_what_is_done_once_comes_first() -> None:
    again = '\n[[phases]]\nid = "again"\nname = { nl = "Nog eens" }\nlength = "1:00"\nonce = true\n'
    (problem,) = problems_in(SMALL + again)
    assert (problem.kind, problem.line) == (KINDS.ONCE_TOO_LATE, line_of("once = true", SMALL + again))


def test_a_format_speaks_the_languages_in_which_nothing_is_missing() -> None:
    assert parse_format(TRIO).languages == ("nl", "en")
    assert parse_format(changed('"Rollen kiezen", en = "Pick roles"', '"Rollen kiezen"', TRIO)).languages == ("nl",)


def test_a_source_may_be_one_line_for_every_language() -> None:
    exercise = parse_format(changed('id = "small"', 'id = "small"\nsource = "Revans (1982)"\nchecked_on = 2026-11-23'))
    assert exercise.source.in_language("en") == exercise.source.in_language("nl") == "Revans (1982)"
    assert (exercise.checked_on, exercise.languages) == (date(2026, 11, 23), ("nl",))


def test_a_phase_may_say_when_it_is_called_closing() -> None:
    assert parse_format(changed('length = "2:00"', 'length = "2:00"\nclosing = "0 s"')).phases[0].closing == Duration(0)


def test_the_same_may_be_written_in_another_way() -> None:
    dotted = changed('name = { nl = "Klein" }', 'name.nl = "Klein"')
    quoted = changed('length = "2:00"', "\"length\" = '2 min'", dotted)
    lines = changed(
        '[phases.lines]\nteller = { nl = "Vertel." }', '[phases.lines.teller]\nnl = """\nVertel."""', quoted
    )
    assert parse_format(lines.replace("\n", "\r\n")) == parse_format(SMALL)


def test_texts_lose_what_cannot_be_shown() -> None:
    exercise = parse_format(changed('"Klein"', '" \\u0000\\u202eKlein\\n"'))
    assert exercise.name == Text.of({"nl": "Klein"})


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_format_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "mijn.toml"
    path.write_bytes(changed('"Klein"', '"Één"').encode(encoding))
    assert read_format(path).name.in_language("nl") == "Één"
    assert parse_format(read_format_text(path)) == read_format(path)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.toml"
    path.write_bytes(b"#" * (LARGEST_FORMAT + 1))
    with pytest.raises(Refused) as refused:
        read_format(path)
    assert refused.value.problems == (Problem(KINDS.FILE_TOO_LARGE, str(path), 0, "257 KiB", "256 KiB"),)


# -- lengths of time


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("6:00", 360),
        ("1:30", 90),
        ("0:05", 5),
        ("90:00", 5400),
        ("1:00:00", 3600),
        ("90 s", 90),
        ("90s", 90),
        ("2 min", 120),
        (" 2 min ", 120),
    ],
)
def test_a_length_of_time_can_be_written_in_four_ways(words: str, seconds: int) -> None:
    assert duration_in(words) == Duration.of(seconds=seconds)


@pytest.mark.parametrize(
    "words", ["", "6", "6:0", "6:60", "1:60:00", "1:5:00", "-1:00", "1.5 min", "1,5 min", "nan", "2 h", "٦:٠٠", "6:00:"]
)
def test_other_words_are_no_length_of_time(words: str) -> None:
    assert duration_in(words) is None


@quick
@given(st.integers(0, 8 * 3600))
def test_every_length_of_time_can_be_read_back(seconds: int) -> None:
    minutes, rest = divmod(seconds, 60)
    ways = [f"{seconds} s", f"{minutes // 60}:{minutes % 60:02}:{rest:02}"]
    ways += [f"{minutes}:{rest:02}"] if minutes < 1000 else []
    ways += [f"{minutes} min"] if not rest else []
    assert {duration_in(way) for way in ways} == {Duration.of(seconds=seconds)}


@pytest.mark.parametrize(
    ("value", "seen", "meant"),
    [
        ("-5", "-5", ""),
        ("0", "0", ""),
        ("360", "360", ""),
        ("6", "6", "6:00"),
        ("2.5", "2.5", "2:30"),
        ("nan", "nan", ""),
        ("1e400", "inf", ""),
        ("true", "true", ""),
        ("15:00:00", "15:00:00", "15:00"),
        ("01:30:00", "01:30:00", "90:00"),
        ("2026-11-23", "2026-11-23", ""),
        ('"15 minuten"', "15 minuten", "15:00"),
        ('"6 mins"', "6 mins", "6:00"),
        ('"6m"', "6m", "6:00"),
        ('"6,5"', "6,5", "6:30"),
        ('"1u30"', "1u30", "90:00"),
        ('"9 u"', "9 u", ""),
        ('"1h30m"', "1h30m", "90:00"),
        ('"90 seconden"', "90 seconden", "1:30"),
        ('"soon"', "soon", ""),
        ('""', '""', ""),
        ('["6:00"]', "…", ""),
        ("0x" + "f" * 5000, "…", ""),
    ],
)
def test_a_length_that_is_none_is_told_as_it_was_written_with_what_was_meant(value: str, seen: str, meant: str) -> None:
    text = changed('length = "2:00"', f"length = {value}", WITHOUT_CUES)
    other = f'length = "{meant}"' if meant else '"6:00", "90 s", "2 min"'
    line = line_of("length", text)
    assert problems_in(text) == [Problem(KINDS.DURATION_WRONG, "mijn.toml", line, seen, other, THE_TALK)]


@pytest.mark.parametrize(("words", "fits"), [("4 s", False), ("5 s", True), ("8:00:00", True), ("8:00:01", False)])
def test_a_phase_lasts_five_seconds_to_eight_hours(words: str, fits: bool) -> None:
    text = changed('length = "2:00"', f'length = "{words}"', WITHOUT_CUES)
    line = line_of("length", text)
    expected = Problem(KINDS.DURATION_OUT_OF_RANGE, "mijn.toml", line, words, "0:05 – 8:00:00", THE_TALK)
    assert problems_in(text) == ([] if fits else [expected])


# -- faults


@pytest.mark.parametrize(
    ("old", "new", "kind", "what", "other"),
    [
        ("format = 1", "format = 2", KINDS.FORMAT_NEWER, "2", "1"),
        ("format = 1", "format = 0", KINDS.VALUE_WRONG, "format", "1"),
        ("format = 1", "format = true", KINDS.VALUE_WRONG, "format", "1"),
        ("format = 1", 'format = "1"', KINDS.VALUE_WRONG, "format", "1"),
        ("format = 1", "", KINDS.KEY_MISSING, "format", "format = 1"),
        ('id = "small"', "", KINDS.KEY_MISSING, "id", 'id = "…"'),
        ('id = "small"', 'id = "Een twee"', KINDS.VALUE_WRONG, "id", "a-z 0-9 - _"),
        ('id = "small"', "id = 5", KINDS.VALUE_WRONG, "id", '"…"'),
        ('{ nl = "Klein" }', '"Klein"', KINDS.VALUE_WRONG, "name", '{ nl = "Klein" }'),
        ('{ nl = "Klein" }', "{}", KINDS.VALUE_WRONG, "name", '{ nl = "…", en = "…" }'),
        ('{ nl = "Klein" }', '{ nl = " " }', KINDS.VALUE_WRONG, "name.nl", '"…"'),
        ('{ nl = "Klein" }', "{ nl = 5 }", KINDS.VALUE_WRONG, "name.nl", '"…"'),
        ('{ nl = "Klein" }', '{ Dutch = "Klein" }', KINDS.KEY_UNKNOWN, "name.Dutch", "nl, en"),
        ('name = { nl = "Klein" }', "", KINDS.KEY_MISSING, "name", 'name = { nl = "…", en = "…" }'),
        ('gather = { statement = { nl = "Kom." } }', "", KINDS.KEY_MISSING, "gather", "[gather]"),
        ('{ statement = { nl = "Kom." } }', '"Kom."', KINDS.VALUE_WRONG, "gather", "[gather]"),
        ('"circle"', '"round"', KINDS.VALUE_WRONG, "shape", "circle, triangle, square, diamond"),
        ('shape = "circle"', "", KINDS.KEY_MISSING, "shape", 'shape = "circle"'),
        ('"circle"', '"circle"\nextra = "yes"', KINDS.VALUE_WRONG, "extra", "true, false"),
        ('id = "asker"', 'id = "teller"', KINDS.ID_TWICE, "teller", "11"),
        ('length = "2:00"', "", KINDS.KEY_MISSING, "length", 'length = "6:00"'),
        ('length = "2:00"', 'length = "2:00"\nlenght = "2:00"', KINDS.KEY_UNKNOWN, "lenght", "length"),
        ('shape = "circle"', 'shape = "circle"\nkleur = 1', KINDS.KEY_UNKNOWN, "kleur", "id, name, shape, extra"),
        ('teller = { nl = "Vertel." }', 'taller = { nl = "x" }', KINDS.ROLE_UNKNOWN, "taller", "teller"),
        ('teller = { nl = "Vertel." }', 'zzz = { nl = "x" }', KINDS.ROLE_UNKNOWN, "zzz", "teller, asker"),
        ('at = "1:00"', 'at = "2:00"', KINDS.CUE_AFTER_END, "2:00", "2:00"),
        ('id = "small"', 'id = "small"\nrounds = "full"', KINDS.VALUE_WRONG, "rounds", "one"),
        ('id = "small"', 'id = "small"\nseats = ["teller"]', KINDS.VALUE_WRONG, "seats", "teller, asker"),
        ('id = "small"', 'id = "small"\nseats = ["asker", "teller", "askr"]', KINDS.ROLE_UNKNOWN, "askr", "asker"),
        ('id = "small"', 'id = "small"\nseats = [1]', KINDS.VALUE_WRONG, "seats", '["…", …]'),
        ('id = "small"', 'id = "small"\ngroup = { size = true }', KINDS.VALUE_WRONG, "group.size", "2 – 30"),
        ('id = "small"', 'id = "small"\ngroup = { size = 31 }', KINDS.VALUE_WRONG, "group.size", "2 – 30"),
        ('id = "small"', 'id = "small"\ngroup = { size = 4, from = 5 }', KINDS.VALUE_WRONG, "group.from", "2 – 4"),
        ('id = "small"', 'id = "small"\ngroup = { size = 4, to = 3 }', KINDS.VALUE_WRONG, "group.to", "4 – 30"),
        (
            'id = "small"',
            'id = "small"\ngroup.size = 4\ngroup.also = [1]',
            KINDS.VALUE_WRONG,
            "group.also",
            "[2 – 30, …]",
        ),
        ('id = "small"', 'id = "small"\ngroup = { from = 3 }', KINDS.KEY_MISSING, "group.size", "size = 2"),
        (
            'id = "small"',
            'id = "small"\nchecked_on = 2026-11-23T10:00:00',
            KINDS.VALUE_WRONG,
            "checked_on",
            "2026-01-31",
        ),
        ('id = "small"', 'id = "small"\nchecked_on = "now"', KINDS.VALUE_WRONG, "checked_on", "2026-01-31"),
        ('at = "1:00"', 'at = "0:30"', KINDS.CUE_OUT_OF_ORDER, "0:30", "0:30"),
        ('at = "1:00"', 'at = "9:00:00"', KINDS.DURATION_OUT_OF_RANGE, "9:00:00", "0:00 – 8:00:00"),
        ('"Wat?" }', '"Wat?" }\nwhen = 1', KINDS.KEY_UNKNOWN, "when", "at, question"),
        ('length = "2:00"', 'length = "2:00"\nlin = 1', KINDS.KEY_UNKNOWN, "lin", "lines"),
        ("[phases.lines]", "[phases.linez]", KINDS.KEY_UNKNOWN, "linez", "lines"),
        (
            "[phases.lines]",
            '[phases.in_pairs.lines]\ntaller = { nl = "x" }\n[phases.lines]',
            KINDS.ROLE_UNKNOWN,
            "taller",
            "teller",
        ),
        (
            "[phases.lines]",
            "[phases.in_pairs]\nname = 1\n[phases.lines]",
            KINDS.KEY_UNKNOWN,
            "in_pairs.name",
            "aim, lines, for_trainer",
        ),
    ],
)
def test_a_single_fault_is_told_exactly(old: str, new: str, kind: ProblemKind, what: str, other: str) -> None:
    (problem,) = problems_in(changed(old, new))
    assert (problem.kind, problem.what, problem.other) == (kind, what, other)


def test_a_fault_stands_on_the_line_of_its_key_or_of_the_table_that_lacks_it() -> None:
    text = changed('shape = "triangle"', "", changed('at = "1:00"', "at = 99", changed('nl = "Praten"', "nl = 0")))
    assert [(problem.kind, problem.line) for problem in problems_in(text)] == [
        (KINDS.KEY_MISSING, line_of('[[roles]]\nid = "asker"', text)),
        (KINDS.VALUE_WRONG, line_of("nl = 0", text)),
        (KINDS.DURATION_WRONG, line_of("at = 99", text)),
    ]


def test_a_fault_in_an_array_written_in_one_piece_has_its_own_line() -> None:
    head = SMALL.split("[[roles]]")[0]
    text = f"""{head}
roles = [
  {{ id = "a", name = {{ nl = "A" }}, shape = "circle" }},
  {{ id = "b", name = {{ nl = "B" }}, shape = "cube" }},
]
phases = [{{ id = "talk", name = {{ nl = "Praten" }}, length = "1:00" }}]
"""
    assert [(problem.kind, problem.line) for problem in problems_in(text)] == [
        (KINDS.VALUE_WRONG, line_of("cube", text))
    ]


def test_every_fault_is_told_at_once_in_the_order_of_the_lines() -> None:
    text = TRIO
    for old, new in [
        ('length = "1:00"\nfloor', 'length = "one"\nfloor'),
        ("second_observer = ", "third_observer = "),
        ('at = "2:00"', 'at = "20:00"'),
        ('shape = "square"', 'shape = "star"'),
        ('id = "tell"', 'id = "choose"'),
    ]:
        text = text.replace(old, new)
    problems = problems_in(text)
    assert [problem.kind for problem in problems] == [
        KINDS.VALUE_WRONG,
        KINDS.DURATION_WRONG,
        KINDS.ROLE_UNKNOWN,
        KINDS.ID_TWICE,
        KINDS.ROLE_UNKNOWN,
        KINDS.ROLE_UNKNOWN,
        KINDS.CUE_AFTER_END,
        KINDS.ROLE_UNKNOWN,
        KINDS.ROLE_UNKNOWN,
    ]
    lines = [problem.line for problem in problems]
    assert lines == sorted(lines)
    assert text.splitlines()[lines[6] - 1] == 'at = "20:00"'


CHANGE = '[change_over]\nname = { nl = "Wissel" }\nlength = "1:00"\n'


def test_a_change_of_roles_is_read_with_its_lengths() -> None:
    exercise = parse_format(SMALL + CHANGE + 'compact = "0:30"\nquiet = true\n')
    change = exercise.change_over
    assert change is not None
    assert (change.length, change.compact, change.quiet) == (Duration.of(minutes=1), Duration.of(seconds=30), True)
    assert exercise.phase("change_over") is change
    assert parse_format(SMALL).change_over is None
    assert parse_format(SMALL).phases[0].compact is None


def test_no_phase_has_the_id_of_the_change_of_roles() -> None:
    text = SMALL.replace('id = "talk"', 'id = "change_over"')
    assert parse_format(text).phases[0].id == "change_over"
    assert [(problem.kind, problem.line) for problem in problems_in(text + CHANGE)] == [
        (KINDS.ID_TWICE, line_of('id = "change_over"', text))
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('compact = "soon"', KINDS.DURATION_WRONG),
        ('compact = "0:01"', KINDS.DURATION_OUT_OF_RANGE),
        ("quiet = 1", KINDS.VALUE_WRONG),
        ('lines = { teller = { nl = "Vertel." } }', KINDS.KEY_UNKNOWN),
    ],
)
def test_faults_in_a_change_of_roles_are_told(line: str, kind: ProblemKind) -> None:
    assert [problem.kind for problem in problems_in(f"{SMALL}{CHANGE}{line}\n")] == [kind]


def test_a_floor_is_not_above_the_length() -> None:
    text = TRIO.replace('floor = "2:00"', 'floor = "4:00"')
    (problem,) = problems_in(text)
    assert (problem.kind, problem.what, problem.other) == (KINDS.FLOOR_ABOVE_LENGTH, "4:00", "3:00")
    assert text.splitlines()[problem.line - 1] == 'floor = "4:00"'


def test_a_wrong_time_does_not_make_the_other_cues_wrong() -> None:
    assert [problem.kind for problem in problems_in(changed('at = "0:30"', 'at = "soon"'))] == [KINDS.DURATION_WRONG]
    assert [problem.kind for problem in problems_in(changed('"2:00"', '"long"'))] == [KINDS.DURATION_WRONG]


def test_an_exercise_needs_roles_and_phases() -> None:
    head = SMALL.split("[[roles]]")[0]
    missing = [(KINDS.KEY_MISSING, "roles", "[[roles]]"), (KINDS.KEY_MISSING, "phases", "[[phases]]")]
    for text in (head, "roles = []\nphases = []\n" + head):
        assert [(problem.kind, problem.what, problem.other) for problem in problems_in(text)] == missing
    assert [problem.kind for problem in problems_in("roles = 1\nphases = [1]\n" + head)] == [KINDS.VALUE_WRONG] * 2


OBSERVER = """
[observer]
marks = ["silence", "open"]
[[observer.headings]]
id = "plan"
name = { nl = "Plan", en = "Plan" }
[[observer.headings]]
id = "fact"
name = { nl = "Feit", en = "Fact" }
"""


def test_an_exercise_says_what_its_observers_have_at_hand() -> None:
    exercise = parse_format(SMALL + OBSERVER)
    assert exercise.observer.marks == (Mark.OPEN, Mark.SILENCE)
    assert [heading.id for heading in exercise.observer.headings] == ["plan", "fact"]
    assert parse_format(SMALL).observer.marks == tuple(Mark)
    watched = {phase.id: [text.in_language("en") for text in phase.watch] for phase in parse_format(TRIO).phases}
    assert [len(questions) for questions in watched.values()] == [0, 1, 2, 1, 0]
    assert watched["ask"][1] == "Where was an assumption named or avoided?"


@pytest.mark.parametrize(
    ("old", "new", "kind", "what", "other"),
    [
        ('"open"]', '"opn"]', KINDS.VALUE_WRONG, "opn", "open"),
        ('"open"]', "7]", KINDS.VALUE_WRONG, "7", None),
        ('["silence", "open"]', '"open"', KINDS.VALUE_WRONG, "observer.marks", None),
        ('"fact"', '"plan"', KINDS.ID_TWICE, "plan", None),
        ('name = { nl = "Feit", en = "Fact" }', "", KINDS.KEY_MISSING, "name", None),
        ("[observer]", "[observer]\ncolumns = 3", KINDS.KEY_UNKNOWN, "observer.columns", None),
    ],
)
def test_what_is_wrong_with_an_observer_form_is_told(
    old: str, new: str, kind: ProblemKind, what: str, other: str | None
) -> None:
    (problem,) = problems_in(SMALL + OBSERVER.replace(old, new))
    assert (problem.kind, problem.what) == (kind, what)
    assert other in (None, problem.other)


def test_a_newer_file_is_judged_by_its_version_alone() -> None:
    (problem,) = problems_in("# later\nformat = 7\nid = 5\n")
    assert (problem.kind, problem.line, problem.what) == (KINDS.FORMAT_NEWER, 2, "7")


def test_somebodys_own_words_are_repeated_short_and_clean() -> None:
    (problem,) = problems_in(changed("format = 1", 'format = 1\n"\\u202e\\n' + "x" * 1000 + '" = 1'))
    assert problem.what == "x" * 60 + "…"


# -- texts that are no TOML, or too much of it


@pytest.mark.parametrize(
    ("text", "kind", "line", "what", "other"),
    [
        ("format = \nid = 1", KINDS.TOML_BROKEN, 1, "format =", ""),
        ("a = 1\nb = 'x\n", KINDS.TOML_UNENDED, 2, "'", ""),
        ('a = 1\nb = """\nx\n\n', KINDS.TOML_UNENDED, 2, '"""', ""),
        ("a = 1\nb = [1,\n2\nc = 3\n", KINDS.TOML_UNENDED, 2, "[", ""),
        ("a = 1\n[b\nc = 3\n", KINDS.TOML_UNENDED, 2, "[", ""),
        ("a = 1\na = 2\n", KINDS.KEY_TWICE, 2, "a", ""),
        ("a = 1\na = [\n1,\n2\n]\n", KINDS.KEY_TWICE, 2, "a", ""),
        ("[a]\nb = 1\n[a]\nc = 1", KINDS.KEY_TWICE, 3, "a", ""),
        ("a = { b = 1, b = 2 }", KINDS.KEY_TWICE, 1, "a", ""),
        ("a = 1\nlength = 6:00\n", KINDS.QUOTES_MISSING, 2, "6:00", 'length = "6:00"'),
        ("shape = circle # round", KINDS.QUOTES_MISSING, 1, "circle", 'shape = "circle"'),
        ("a = 2026-02-30", KINDS.TOML_BROKEN, 1, "a = 2026-02-30", ""),
        ("a = '\0'", KINDS.TOML_BROKEN, 1, "a = ''", ""),
        ("a = 1\rb = 2", KINDS.TOML_BROKEN, 1, "a = 1 b = 2", ""),
        ("\0", KINDS.TOML_BROKEN, 1, "…", ""),
        ("\n\na = " + "1" * 5000, KINDS.QUOTES_MISSING, 3, "1" * 60 + "…", 'a = "' + "1" * 60 + '…"'),
    ],
)
def test_what_is_no_toml_is_told_in_the_words_of_its_author(
    text: str, kind: ProblemKind, line: int, what: str, other: str
) -> None:
    assert problems_in(text) == [Problem(kind, "mijn.toml", line, what, other)]


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\na = " + "[" * 5000,
        "x = 1\na = " + "{b = " * 5000,
        "x = 1\n" + "a." * 65 + "b = 1",
        "x = 1\n[" + "a." * 20_000 + "b]",
        "x = 1\na = {" + "a." * 65 + "b = 1}",
    ],
    ids=["arrays", "inline tables", "dotted key", "dotted header", "dotted key inside"],
)
def test_a_text_made_to_keep_the_program_busy_is_refused(text: str) -> None:
    assert problems_in(text) == [Problem(KINDS.TOML_TOO_DEEP, "mijn.toml", 2, "", "64")]


def test_sixty_four_dots_or_brackets_are_deep_enough() -> None:
    def kinds(text: str) -> set[ProblemKind]:
        return {problem.kind for problem in problems_in(text)}

    assert KINDS.TOML_TOO_DEEP not in kinds("a." * 64 + "b = 1") | kinds("a = " + "[" * 64 + "]" * 64)
    assert kinds("a." * 65 + "b = 1") == kinds("a = " + "[" * 65 + "]" * 65) == {KINDS.TOML_TOO_DEEP}


def test_after_a_string_without_end_nothing_else_is_judged() -> None:
    (problem,) = problems_in('a = "x\n' + "a." * 100 + "b = 1")
    assert (problem.kind, problem.line) == (KINDS.TOML_UNENDED, 1)


def test_full_stops_in_a_text_are_no_dots_in_a_key() -> None:
    assert problems_in(changed('"Klein"', '"' + "Een zin. " * 100 + '"')) == []


@pytest.mark.parametrize(
    ("text", "path_line"),
    [
        ("a = 1\nid = 2", 2),
        ('"id" = 1', 1),
        ("'id' = 1", 1),
        ("a = [\n1,\n2, # ]\n]\nid = 1", 5),
        ('a = """\nid = 5\n"""\nid = 1', 4),
        ("a = '''\nid = 5\n''''\nid = 1", 4),
        ('a = "\\"" # id = 3\nid = 1', 2),
        ("a = {b = [{c = 1}, {c = '}'}], d = 1.5}\nid = 1", 2),
        ("a = 2026-11-23 10:00:00\nid = 1", 2),
        ("a = 1\n[id]\nb = 1", 2),
        ("a = 1\n[[id]]\n[[id]]\n", 2),
        ("a = 1\n[id.b]\n", 2),
    ],
)
def test_a_key_is_found_past_everything_that_looks_like_it(text: str, path_line: int) -> None:
    assert line_of_key(text, "id") == path_line


@quick
@given(st.text(st.characters(), max_size=200))
@example("[[")
@example("a = [")
@example('"')
@example("[a]\n[a]")
def test_no_text_does_harm(text: str) -> None:
    problems_in(text)


SNIPPETS = ['"', "'", '"""', "[", "]]", "{", "}", "=", ".", ",", "\n", "#", "\\", "\0", "\r", "\ufeff", "[[roles]]\n"]
SNIPPETS += ["[phases.lines]\n", "true", "-5", "nan", "1e400", "07:32:00", "{ nl = 5 }", "[]", "\ud800", "é", "phases"]
edits = st.tuples(st.integers(0, len(TRIO)), st.integers(0, 40), st.sampled_from(["", *SNIPPETS]))


@quick
@given(st.lists(edits, min_size=1, max_size=6))
def test_no_change_to_a_sound_file_does_harm(changes: list[tuple[int, int, str]]) -> None:
    text = TRIO
    for place, taken, put in changes:
        text = text[:place] + put + text[place + taken :]
    problems_in(text)


LINES = TRIO.splitlines(keepends=True)


@quick
@given(st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1)), min_size=1, max_size=5))
def test_no_exchange_of_lines_does_harm(exchanges: list[tuple[int, int]]) -> None:
    lines = list(LINES)
    for one, other in exchanges:
        lines[one], lines[other] = lines[other], lines[one]
    problems_in("".join(lines))


values = st.recursive(
    st.sampled_from(["1", "-2.5", "true", "nan", '""', '"6:00"', '"circle"', '"teller"', "07:32:00", "2026-11-23"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(st.sampled_from(["nl", "id", "at", "x"]), inner, max_size=3).map(
            lambda entries: "{" + ", ".join(f"{key} = {value}" for key, value in entries.items()) + "}"
        ),
    ),
    max_leaves=5,
)
KEYS = sorted({line.split(" = ")[0] for line in SMALL.splitlines() if " = " in line})


@quick
@given(st.sampled_from(KEYS), values)
def test_no_value_of_any_key_does_harm(key: str, value: str) -> None:
    lines = [f"{key} = {value}" if line.startswith(f"{key} = ") else line for line in SMALL.splitlines()]
    problems_in("\n".join(lines))
