"""Each fault of a file is one sentence in both languages: where it is, what is wrong, and what would be right."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from string import Formatter

import pytest

from tests.toml_samples import FORMAT_FAULTS, PROGRAMME_FAULTS
from trioapp.app.language import Language
from trioapp.domain.problems import Problem, ProblemKind, Refused, Spot, SpotKind
from trioapp.presentation.wording import Wording
from trioapp.storage import format_file, programme_file, toml_faults, toml_tables, toml_text
from trioapp.storage.format_file import parse_format
from trioapp.storage.programme_file import parse_programme

FAULTS = [(kind, text, parse_format) for kind, text in FORMAT_FAULTS.items()]
ALL_FAULTS = [*FAULTS, *((kind, text, parse_programme) for kind, text in PROGRAMME_FAULTS.items())]


def faults_in(text: str, parse: Callable[[str, str], object]) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        parse(text, "mijn.toml")
    return refused.value.problems


def test_there_is_a_file_for_each_kind_of_fault_that_a_reader_tells() -> None:
    told: set[str] = set()
    for module in (format_file, programme_file, toml_faults, toml_tables, toml_text):
        told |= set(re.findall(r"ProblemKind\.([A-Z_]+)", inspect.getsource(module)))
    assert told == {kind.name for kind, _, _ in ALL_FAULTS}


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize(("kind", "text", "parse"), ALL_FAULTS, ids=[str(kind) for kind, _, _ in ALL_FAULTS])
def test_each_kind_of_fault_is_a_whole_sentence(
    language: Language, code: str, kind: ProblemKind, text: str, parse: Callable[[str, str], object]
) -> None:
    language.switch(code)
    words = Wording()
    problem = next(one for one in faults_in(text, parse) if one.kind is kind)
    slots = {name for _, name, _, _ in Formatter().parse(words._problem_templates()[kind]) if name}
    assert all(getattr(problem, slot) for slot in slots)
    sentence = words.fault_line(problem)
    assert sentence.startswith(f"mijn.toml:{problem.line}: ")
    assert sentence.endswith((".", "?"))
    assert not re.search(r"\{(?:file|line|what|other)\}", sentence)


@pytest.mark.parametrize(
    ("code", "kind", "sentence"),
    [
        ("en", ProblemKind.DURATION_WRONG, "Phase 1 (talk): '6 mins' is not a time; write it as length = \"6:00\"."),
        ("nl", ProblemKind.DURATION_WRONG, "Fase 1 (talk): '6 mins' is geen tijd; schrijf het als length = \"6:00\"."),
        ("en", ProblemKind.QUOTES_MISSING, '6:00 stands without quotation marks; write length = "6:00".'),
        ("en", ProblemKind.KEY_UNKNOWN, "Phase 1 (talk): 'floer' means nothing here; use floor, or remove it."),
        ("nl", ProblemKind.KEY_UNKNOWN, "Fase 1 (talk): 'floer' betekent hier niets; gebruik floor, of haal het weg."),
        ("en", ProblemKind.VALUE_WRONG, "Role 1 (a): 'shape' has a value that it cannot have; write it as circle."),
        (
            "nl",
            ProblemKind.CUE_OUT_OF_ORDER,
            "Fase 2 (talk), vraag 2: Deze vraag komt op 0:00, niet na de vorige op 0:00; zet ze op volgorde.",
        ),
    ],
)
def test_a_fault_says_where_and_what_would_be_right(
    language: Language, code: str, kind: ProblemKind, sentence: str
) -> None:
    language.switch(code)
    (problem,) = (one for one in faults_in(FORMAT_FAULTS[kind], parse_format) if one.kind is kind)
    assert Wording().problem(problem) == sentence


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_spot_has_a_word_of_its_own(language: Language, code: str) -> None:
    language.switch(code)
    said = [Wording().spots.place((Spot(kind, 2, "x"),)) for kind in SpotKind]
    assert len(set(said)) == len(SpotKind)
    assert all(re.fullmatch(r"[A-Z][a-z ]+ 2 \(x\)", words) for words in said)
