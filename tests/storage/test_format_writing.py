"""Formats are written so that they are read as they were, and what did not change looks as it did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import RESOURCES
from tests.format_edits import Edit, edited, edits
from tests.toml_samples import FORMATS
from trioapp.domain.formats import ExerciseFormat, Phase
from trioapp.domain.instants import Duration
from trioapp.domain.texts import Text
from trioapp.storage.format_file import parse_format
from trioapp.storage.format_writing import format_text

BUILT_IN = tuple(path.read_text("utf-8") for path in sorted((RESOURCES / "formats").glob("*.toml")))
TRIO = (RESOURCES / "formats" / "trio.toml").read_text("utf-8")
ODD = """# about the file

# about the version
format = 1 # one
'id' = "odd"
name.nl = "Vreemd" # dotted
name."en" = 'Odd'
eyebrow = {nl="Oog",en="Eye"}
aim = { nl = \"\"\"
Twee
regels\"\"\" }
brief = { statement = { nl = "Begin." } }
call_back.statement = { nl = "Stop." }
phases = [ # all of them
  { id = "one", name = { nl = "Een" }, length = "2 min", cues = [ { at = "0 s", question = { nl = "Wat?" } } ] }, # 1
  { id = "two", name = { nl = "Twee" }, length = "90 s" },
]
observer.marks = [
  "open", # the best
  "closed",
]

[gather]
# above the statement
statement = { nl = "Kom." } # after it

# the first role
[[roles]] # role one
id = "a"
name = { nl = "A" }
shape = "circle"
# between

[change_over]
name = { nl = "Wissel" }
length = "0:40"

# the second role
[[roles]]
id = "b"
name = { nl = "B" }
shape = "square"
# the end
"""
SCATTERED = (
    FORMATS[1]
    .replace("[[phases]]\nid", "# about a phase\n[[phases]] # one\n# its id\nid")
    .replace("[phases.lines]\na = ", "# lines\n[phases.lines.a] # of a\nnl = ")
    .replace('nl = { nl = "Vertel." }\nb.nl = "Vraag."', 'nl = "Vertel."\n[phases.lines.b]\nnl = "Vraag." # b')
    .replace("[[phases.cues]]", "# a question\n[[phases.cues]]")
    + "\n[observer]\nmarks = []\n[phases.in_pairs.aim]\nnl = 'Samen'"
)
SOUND = (*BUILT_IN, *FORMATS, ODD, SCATTERED, ODD.replace("\n", "\r\n"), TRIO.rstrip())
quick = settings(deadline=None, max_examples=200)


def comments_in(text: str) -> Counter[str]:
    return Counter(line[line.index("# ") :] for line in text.splitlines() if "# " in line and '"#' not in line)


@pytest.mark.parametrize("text", SOUND)
def test_what_did_not_change_is_written_byte_for_byte(text: str) -> None:
    assert format_text(parse_format(text), text) == text


@pytest.mark.parametrize("text", SOUND)
def test_a_new_file_is_read_as_it_was_meant(text: str) -> None:
    assert parse_format(format_text(parse_format(text))) == parse_format(text)


@quick
@given(st.sampled_from(SOUND), st.lists(edits, min_size=1, max_size=4))
def test_every_edit_is_read_as_it_was_meant(text: str, changes: list[Edit]) -> None:
    exercise = edited(parse_format(text), changes)
    assert parse_format(format_text(exercise)) == exercise
    assert parse_format(format_text(exercise, text)) == exercise


@quick
@given(st.sampled_from(SOUND), edits, edits)
def test_what_is_taken_back_says_what_it_said(text: str, one: Edit, other: Edit) -> None:
    exercise = parse_format(text)
    there = format_text(edited(exercise, [one, other]), text)
    assert parse_format(format_text(exercise, there)) == exercise


@quick
@given(st.sampled_from([*BUILT_IN, *FORMATS[1:], SCATTERED]), st.data())
def test_comments_go_along_with_what_is_moved(text: str, data: st.DataObject) -> None:
    commented = with_comments(text)
    exercise = parse_format(commented)
    once = sum(phase.once for phase in exercise.phases)
    phases = (
        *data.draw(st.permutations(exercise.phases[:once])),
        *data.draw(st.permutations(exercise.phases[once:])),
    )
    roles = tuple(data.draw(st.permutations(exercise.roles)))
    written = format_text(replace(exercise, phases=phases, roles=roles), commented)
    assert comments_in(written) == comments_in(commented)
    for phase in phases:
        assert f"# phase {phase.id}\n[[phases]]" in written


def with_comments(text: str) -> str:
    """A comment of its own above each phase and after each line that has none."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("[[phases]]"):
            name = next(one for one in lines[number + 1 :] if one.startswith("id = ")).split('"')[1]
            lines[number] = f"# phase {name}\n{line}"
        elif " = " in line and "#" not in line:
            lines[number] = f"{line} # comment {number}"
    return "\n".join(lines)


def test_the_one_line_that_changes_is_the_only_one_that_looks_otherwise() -> None:
    text = with_comments(TRIO)
    exercise = parse_format(text)
    longer = replace(exercise.phases[2], length=Duration.of(minutes=7))
    written = format_text(replace(exercise, phases=(*exercise.phases[:2], longer, *exercise.phases[3:])), text)
    differ = [pair for pair in zip(text.splitlines(), written.splitlines(), strict=True) if pair[0] != pair[1]]
    assert [new.split(" #")[0] for _, new in differ] == ['length = "7:00"']
    assert differ[0][0].split(" #")[1] == differ[0][1].split(" #")[1]


def changed(text: str, change: Callable[[ExerciseFormat], ExerciseFormat]) -> str:
    return format_text(change(parse_format(text)), text)


def test_a_length_that_stays_is_spelled_as_it_was() -> None:
    written = changed(ODD, lambda e: replace(e, name=Text.of({"nl": "Anders", "en": "Odd"})))
    assert written == ODD.replace('"Vreemd"', '"Anders"')


def test_in_an_inline_table_only_the_language_that_changes_is_written_anew() -> None:
    written = changed(ODD, lambda e: replace(e, eyebrow=Text.of({"nl": "Oor", "en": "Eye"})))
    assert written == ODD.replace('nl="Oog"', 'nl="Oor"')


def test_of_phases_in_one_array_each_keeps_its_spelling() -> None:
    def later(phase: Phase) -> Phase:
        return replace(phase, name=Text.of({"nl": "Nieuw"}))

    written = changed(ODD, lambda e: replace(e, phases=(e.phases[0], later(e.phases[1]))))
    assert written == ODD.replace('"Twee"', '"Nieuw"')
    turned = changed(ODD, lambda e: replace(e, phases=e.phases[::-1]))
    assert 'length = "2 min", cues = [ { at = "0 s"' in turned


def test_what_is_removed_takes_the_comment_above_it_along_and_no_more() -> None:
    text = TRIO.replace('[[phases]]\nid = "ask"', '# second half\n\n# about asking\n[[phases]]\nid = "ask"')
    written = changed(text, lambda e: replace(e, phases=(*e.phases[:2], *e.phases[3:])))
    assert "# second half\n" in written
    assert "# about asking" not in written
    assert '"Doorvragen"' not in written


def test_a_new_table_stands_where_a_new_file_has_it() -> None:
    text = TRIO
    exercise = parse_format(text)
    without = format_text(replace(exercise, change_over=None), text)
    assert "[change_over]" not in without
    again = format_text(exercise, without)
    assert parse_format(again) == exercise
    assert again.index("[gather]") < again.index("[change_over]") < again.index("[[roles]]")


def test_lines_of_a_file_from_windows_end_as_they_did() -> None:
    text = ODD.replace("\n", "\r\n")
    written = changed(text, lambda e: replace(e, source=Text.everywhere("Boek"), phases=e.phases[:1]))
    assert written.count("\n") == written.count("\r\n")
    assert 'source = "Boek"\r\n' in written
