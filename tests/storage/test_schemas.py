"""The schemas are those of the readers: what a reader takes they take, and a value of a wrong type they refuse, too."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from tomlkit import dumps

from tests.builders import RESOURCES
from tests.toml_samples import FORMATS, PROGRAMMES
from trioapp.app.command_line import LANGUAGES_OF_FILES
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.storage.format_file import parse_format
from trioapp.storage.languages import schema_text
from trioapp.storage.programme_file import parse_programme

DOCS = Path(__file__).parents[2] / "docs"
BUILT_IN = [path.read_text("utf-8") for path in sorted((RESOURCES / "formats").glob("*.toml"))]
BUILT_IN_DAYS = [path.read_text("utf-8") for path in sorted((RESOURCES / "programmes").glob("*.toml"))]
SOUND = [("format", text) for text in (*FORMATS, *BUILT_IN)]
SOUND += [("programme", text) for text in (*PROGRAMMES, *BUILT_IN_DAYS)]
PARSE: dict[str, Callable[[str, str], object]] = {"format": parse_format, "programme": parse_programme}
OF_A_TYPE = {ProblemKind.VALUE_WRONG, ProblemKind.DURATION_WRONG, ProblemKind.KEY_MISSING, ProblemKind.KEY_UNKNOWN}
VALUES: tuple[object, ...] = (7, -1, 2.5, True, "", "x", [], [7], {}, {"nl": 5}, {"nl": "x"}, [{"nl": "x"}])
"""No date: JSON has none, so that editors take one for a string."""
BY_RULES_ALONE = {"rounds", "seats", "group.from", "group.to"}
"""What is possible there depends on other keys, which no schema tells."""


def validator(language: str) -> Draft7Validator:
    return Draft7Validator(json.loads(schema_text(language)))


def as_json(value: object) -> Any:
    """A value as editors hold it against a schema."""
    if isinstance(value, dict):
        return {key: as_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_json(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


GONE, RENAMED = object(), object()
Place = tuple[Any, ...]


def changes(value: Any, path: Place = ()) -> Iterator[tuple[Place, object]]:
    """Each place in a file with what is put there, or with its key gone or called otherwise."""
    if isinstance(value, dict):
        entries: Iterable[tuple[Any, Any]] = value.items()
        yield from (((*path, key), change) for key in value for change in (GONE, RENAMED))
    else:
        entries = enumerate(value) if isinstance(value, list) else ()
    for key, one in entries:
        yield from (((*path, key), other) for other in VALUES)
        yield from changes(one, (*path, key))


def mutants(text: str) -> Iterator[tuple[Place, dict[str, Any]]]:
    whole = tomllib.loads(text)
    for path, change in changes(whole):
        mutant = deepcopy(whole)
        parent: Any = mutant
        for key in path[:-1]:
            parent = parent[key]
        if change is RENAMED:
            parent[f"{path[-1]}q"] = parent.pop(path[-1])
        elif change is GONE:
            del parent[path[-1]]
        else:
            parent[path[-1]] = change
        yield path, mutant


def faults_in(language: str, text: str) -> tuple[Problem, ...]:
    try:
        PARSE[language](text, "x.toml")
    except Refused as refused:
        return refused.problems
    return ()


@pytest.mark.parametrize("language", LANGUAGES_OF_FILES)
def test_the_schema_in_the_papers_is_that_of_the_reader(language: str) -> None:
    written = (DOCS / f"{language}.schema.json").read_text("utf-8")
    assert written == schema_text(language), f"run: trioapp schema {language} > docs/{language}.schema.json"
    Draft7Validator.check_schema(json.loads(written))


@pytest.mark.parametrize(("language", "text"), SOUND)
def test_what_comes_with_the_program_is_valid(language: str, text: str) -> None:
    assert not list(validator(language).iter_errors(as_json(tomllib.loads(text))))


@pytest.mark.parametrize(
    ("language", "text"), [*(("format", t) for t in FORMATS), *(("programme", t) for t in PROGRAMMES)]
)
def test_reader_and_schema_refuse_the_same_values(language: str, text: str) -> None:
    valid, tried = validator(language), 0
    for path, mutant in mutants(text):
        faults = faults_in(language, dumps(mutant))
        is_valid = valid.is_valid(as_json(mutant))
        assert is_valid or faults, f"the schema alone refuses {path}: {mutant}"
        if any(fault.kind in OF_A_TYPE and fault.what not in BY_RULES_ALONE for fault in faults):
            assert not is_valid, f"the reader alone refuses {path}: {faults} {mutant}"
            tried += 1
    assert tried > 50


def test_every_key_that_a_schema_knows_has_its_sentence_and_its_place_in_the_samples() -> None:
    for language, texts in (("format", FORMATS), ("programme", PROGRAMMES)):
        known = set(keys_of(json.loads(schema_text(language))))
        used = {key for text in texts for key in keys_in(tomllib.loads(text))}
        assert {key for key in known - used if not key.startswith("change_over.")} == set()


def keys_of(schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """The paths of all keys but those of texts, which are languages."""
    for key, one in schema.get("properties", {}).items():
        if key in ("nl", "en"):
            continue
        assert one["description"].endswith("."), key
        yield f"{path}{key}"
        yield from keys_of(one.get("items", one), f"{path}{key}.")


def keys_in(value: Any, path: str = "") -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from keys_in(one, path)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield f"{path}{key}"
            yield from keys_in(one, f"{path}{key}.")
