"""The names in what a trainer pastes: lists and tables of every shape, sizes, twins, and any text at all."""

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trioapp.domain.people import LONGEST_NAME, MOST_PEOPLE, Person, as_list, people_counted, people_in, people_named
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.texts import same_name


def names_in(text: str, file: str = "") -> tuple[str, ...]:
    return tuple(person.name for person in people_in(text, file))


quick = settings(deadline=None, max_examples=100)
anything = st.text(st.characters(), max_size=LONGEST_NAME)
words = st.text("abcdefghijklmnopqrstuvwxyzäëïöüßÀ", min_size=1, max_size=12)
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
cells = st.text("abc ,;ABC'é-", min_size=1, max_size=12).filter(lambda cell: any(map(str.isalpha, cell)))

ANNA_AND_BERT = ("Anna Jansen", "Bert de Vries")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lists
        ("Anna Jansen\nBert de Vries", ANNA_AND_BERT),
        ("Anna Jansen\r\nBert de Vries\r\n", ANNA_AND_BERT),
        ("Anna Jansen\rBert de Vries", ANNA_AND_BERT),
        ("\n  Anna   Jansen \n\n\t\nBert de Vries\n\n", ANNA_AND_BERT),
        ("\ufeffNaam\nAnna Jansen\nBert de Vries", ANNA_AND_BERT),
        ("Jansen, Anna\nVries, Bert de", ("Jansen, Anna", "Vries, Bert de")),
        ("Jansen, Anna\nCher", ("Jansen, Anna", "Cher")),
        ("Jansen, Anna\nVries, Bert, drs.", ("Jansen, Anna", "Vries, Bert, drs.")),
        ('"Jansen, Anna"\n"Vries, Bert de"', ("Jansen, Anna", "Vries, Bert de")),
        ('Anna "de snelle" Jansen\nBert de Vries', ('Anna "de snelle" Jansen', "Bert de Vries")),
        ("Anna Jansen", ("Anna Jansen",)),
        ("1\n2\n3", ("1", "2", "3")),
        # one line with all names
        ("Anna Jansen, Bert de Vries", ANNA_AND_BERT),
        ("Anna Jansen,Bert de Vries,", ANNA_AND_BERT),
        ("Jansen, Anna; Vries, Bert de", ("Jansen, Anna", "Vries, Bert de")),
        ("Anna Jansen\tBert de Vries\n\n", ANNA_AND_BERT),
        ('"Anna Jansen", "Bert de Vries"', ANNA_AND_BERT),
        # tables without headings
        ("Anna Jansen;BZK\nBert de Vries;EZ", ANNA_AND_BERT),
        ("Anna Jansen;BZK\nBert de Vries", ANNA_AND_BERT),
        ("Anna Jansen\tBZK, Den Haag\nBert de Vries\t", ANNA_AND_BERT),
        ("Anna Jansen,BZK\nBert de Vries,EZ", ANNA_AND_BERT),
        ('"Jansen, Anna",BZK\n"Vries, Bert de",EZ', ("Jansen, Anna", "Vries, Bert de")),
        ("1;Anna Jansen;BZK\n2;Bert de Vries;EZ", ANNA_AND_BERT),
        ('"Jansen; Anna"\n"Vries; Bert"', ("Jansen; Anna", "Vries; Bert")),
        ("1;Anna Jansen\n2\n3;Bert de Vries", ANNA_AND_BERT),
        # tables with headings
        ("Organisatie;Naam\nBZK;Anna Jansen\nEZ\nVWS;Bert de Vries", ANNA_AND_BERT),
        ("Naam;Naam\nAnna Jansen;x\nBert de Vries;y", ANNA_AND_BERT),
        ("Voornaam;Voornaam;Infix;Infix;Naam;Naam\nAnna;x;;x;Jansen;x\nBert;x;de;x;Vries;x", ANNA_AND_BERT),
        ("Naam\nAnna Jansen\nBert de Vries", ANNA_AND_BERT),
        ("Naam\nJansen, Anna", ("Jansen, Anna",)),
        ("Organisatie;NAAM;E-mail\nBZK;Anna Jansen;a@x\nEZ;Bert de Vries;b@x", ANNA_AND_BERT),
        ("Name,Organisation\nAnna Jansen,BZK\nBert de Vries", ANNA_AND_BERT),
        ('"Naam","Functie"\n"Anna Jansen","hoofd; team"\n"Bert de Vries","x"', ANNA_AND_BERT),
        ("Voornaam;Tussenvoegsel;Achternaam\nAnna;;Jansen\nBert;de;Vries", ANNA_AND_BERT),
        ("Achternaam\tTussenvoegsel\tVoornaam\nJansen\t\tAnna\nVries\tde\tBert", ANNA_AND_BERT),
        ("Last name, First name\nJansen, Anna\nde Vries, Bert", ANNA_AND_BERT),
        ("Voornaam;Naam\nAnna;Jansen\nBert;de Vries", ANNA_AND_BERT),
        ("Voornaam;Achternaam;Naam\nA;J;Anna Jansen\nB;V;Bert de Vries", ANNA_AND_BERT),
        ("Roepnaam;Organisatie\nAnna;BZK\nBert;EZ", ("Anna", "Bert")),
        ("sep=;\nNaam;Organisatie\nAnna Jansen;BZK\nBert de Vries;EZ\n;\n;;\n", ANNA_AND_BERT),
        ("SEP=,\r\nAnna Jansen,BZK", ("Anna Jansen",)),
        ("sep=|\nAnna Jansen|BZK\nBert de Vries|EZ", ANNA_AND_BERT),
        # each line its own separator
        ("Naam;Team\nAnna Jansen,BZK\nBert de Vries\tEZ", ANNA_AND_BERT),
        ("Naam,Team,Rol\nAnna Jansen;BZK;x\nBert de Vries,EZ,y", ANNA_AND_BERT),
        ("Naam;Team\nJansen, Anna\nVries, Bert de", ("Jansen, Anna", "Vries, Bert de")),
        ("Naam;Team\nJansen,Anna,drs.\nVries", ("Jansen,Anna,drs.", "Vries")),
        # what a spreadsheet would calculate
        ("Naam;Team\n=SUM(A1:A9);x\n+31 6;y\n@cmd", ("=SUM(A1:A9)", "+31 6", "@cmd")),
        # nothing
        ("", ()),
        (" \n\t\n", ()),
        (";;;\n,,,\n", ()),
        ("Naam;Organisatie\n", ()),
        ("sep=;\n", ()),
        ('"";""\n', ()),
        # what cannot be shown
        ("Anna\0 Jansen\nBert\x1b de Vries", ANNA_AND_BERT),
        ("\u202eAnna Jansen\u202c\n\u2067Bert de Vries", ANNA_AND_BERT),
        ("\ud800Anna\nBert", ("\ufffdAnna", "Bert")),
        ("Team <A>\n<img src=x>", ("Team <A>", "<img src=x>")),
    ],
)
def test_names_are_found_in_lists_and_tables(text: str, expected: tuple[str, ...]) -> None:
    assert names_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna\nBert\nAnna", ("Anna (1)", "Bert", "Anna (2)")),
        ("Anna\nANNA", ("Anna (1)", "ANNA (2)")),
        ("Zoë\nZoe\u0308", ("Zoë (1)", "Zoe\u0308 (2)")),
        ("Anna\nAnna\nAnna (1)", ("Anna (2)", "Anna (3)", "Anna (1)")),
        ("Anna\nAnna\nAnna (1)\nAnna (1)", ("Anna (1)", "Anna (2)", "Anna (1) (1)", "Anna (1) (2)")),
    ],
)
def test_two_people_of_one_name_are_told_apart(text: str, expected: tuple[str, ...]) -> None:
    assert names_in(text) == expected


def test_five_hundred_people_are_welcome_and_one_more_is_not() -> None:
    rows = [f"Persoon {number}" for number in range(1, MOST_PEOPLE + 1)]
    assert names_in("\n".join(rows)) == tuple(rows)
    with pytest.raises(Refused) as refused:
        names_in("\n".join(["Naam", "", *rows, "Nog iemand"]), "lijst.txt")
    assert refused.value.problems == (Problem(ProblemKind.LIST_TOO_LONG, "lijst.txt", 503, "501", "500"),)


def test_every_name_that_is_too_long_is_told_with_its_line() -> None:
    long = "a" * (LONGEST_NAME + 1)
    with pytest.raises(Refused) as refused:
        names_in(f"Naam\n{'b' * LONGEST_NAME}\n{long}\nAnna\n{long}", "lijst.txt")
    assert refused.value.problems == (
        Problem(ProblemKind.NAME_TOO_LONG, "lijst.txt", 3, "a" * 20 + "…", "200"),
        Problem(ProblemKind.NAME_TOO_LONG, "lijst.txt", 5, "a" * 20 + "…", "200"),
    )


def test_a_cell_larger_than_the_csv_module_reads_is_a_name_too_long() -> None:
    with pytest.raises(Refused) as refused:
        names_in(f"Anna;BZK\n{'x' * 200_000};EZ")
    assert [(problem.kind, problem.line) for problem in refused.value.problems] == [(ProblemKind.NAME_TOO_LONG, 2)]


@quick
@given(anything)
@example('"')
@example("sep=")
@example("sep=;\n\n;")
@example(",\n,")
def test_any_short_text_gives_distinct_names(text: str) -> None:
    found = names_in(text)  # too short a text to be refused
    assert len(set(map(same_name, found))) == len(found)
    assert all(name == " ".join(name.split()) != "" for name in found)
    "".join(found).encode("utf-8")


@quick
@given(st.lists(names, min_size=2, max_size=30), st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_a_list_gives_as_many_distinct_names_as_it_has_rows(rows: list[str], ending: str) -> None:
    found = names_in("Namen\n" + ending.join(rows))
    assert len(found) == len(rows)
    assert all(name.startswith(" ".join(row.split())) for name, row in zip(found, rows, strict=True))
    assert len(set(map(same_name, found))) == len(rows)


@quick
@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=10), st.sampled_from(";,\t"))
def test_a_table_reads_the_same_with_any_separator(rows: list[tuple[str, str]], separator: str) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows([("Functie", "Naam"), *rows])
    found = names_in(file.getvalue())
    assert len(found) == len(rows)
    assert all(name.startswith(" ".join(cell.split())) for name, (_, cell) in zip(found, rows, strict=True))


def test_people_are_numbered_as_they_are_counted_off() -> None:
    assert people_named(["Anna", "Bert"]) == (Person("p1", 1, "Anna"), Person("p2", 2, "Bert"))
    assert people_counted(2) == (Person("p1", 1), Person("p2", 2))
    assert people_counted(0) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Naam;Organisatie\nAnna;BZK\nBert;EZ", [("Anna", "BZK"), ("Bert", "EZ")]),
        ("Team\tVoornaam\tAchternaam\nA\tAnna\tJansen\nB\tBert\tVink", [("Anna Jansen", "A"), ("Bert Vink", "B")]),
        ("name,department\nAnna,Policy\nBert,", [("Anna", "Policy"), ("Bert", "")]),
        ("Naam;Team\nAnna", [("Anna", "")]),
        ("Anna;BZK\nBert;EZ", [("Anna", ""), ("Bert", "")]),
        ("Naam;Team\nAnna;=SOM(A1)\nBert;\0x", [("Anna", "=SOM(A1)"), ("Bert", "x")]),
    ],
)
def test_a_column_that_says_so_holds_the_team(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(person.name, person.team) for person in people_in(text)] == expected


@quick
@given(st.lists(st.tuples(words, words | st.just("")), min_size=1, max_size=8, unique_by=lambda pair: pair[0]))
def test_people_who_are_shown_as_a_list_are_read_as_the_same_people(rows: list[tuple[str, str]]) -> None:
    people = tuple(Person(f"p{n}", n, name.capitalize(), team) for n, (name, team) in enumerate(rows, 1))
    if len({same_name(person.name) for person in people}) == len(people) and not is_heading(people):
        assert people_in(as_list(people)) == people


def is_heading(people: tuple[Person, ...]) -> bool:
    """A list of people without teams whose first is called `Naam` is read as one with a heading."""
    return not any(person.team for person in people) and people_in(f"{people[0].name}\nx") == people_in("x")
