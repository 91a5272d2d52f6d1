"""The command line as scripts use it: exit statuses, sentences in both languages, and never a traceback."""

from __future__ import annotations

import argparse
import ast
import inspect
import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.builders import SEVEN_NAMES
from trioapp.app.parser_words import ParserWords

ROOT = Path(__file__).parents[2]


NO_PLATFORM = {"QT_QPA_PLATFORM": ""}
"""Qt finds out by itself where it can draw."""
PICTURE = ("--size", "64x48", "--out", "beeld.png")


class Shell:
    """Runs `main.py` on data of its own, without any display."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.people = folder / "namen.txt"
        self.people.write_text("\n".join(SEVEN_NAMES), encoding="utf-8")

    def run(self, *words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words],
            cwd=self.folder,
            env=bare | (environment or {}),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert "Traceback" not in done.stderr
        return done

    def ask(self, *words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return self.run("--data-dir", str(self.data), *words, environment=environment)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that nobody reads is told in another way there")
def test_who_has_read_enough_is_told_no_more(shell: Shell) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, str(ROOT / "main.py"), "--data-dir", str(shell.data), "doctor"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_session_is_made_listed_and_exported_without_a_window(shell: Shell) -> None:
    made = shell.ask("new", "Leerdag", "--people", str(shell.people), "--json", "--lang", "nl")
    session_id = json.loads(made.stdout)["id"]
    listed = json.loads(shell.run("list", "--json", "--data-dir", str(shell.data)).stdout)
    assert [(one["id"], one["name"], one["people"]) for one in listed] == [(session_id, "Leerdag", 7)]

    exported = shell.ask("export", session_id, "--as", "md,csv,json", "--out", "verslag", "--named", "--lang", "nl")
    assert exported.returncode == 0
    written = {Path(line).suffix: Path(line) for line in exported.stdout.splitlines()}
    report = json.loads((shell.folder / written[".json"]).read_text(encoding="utf-8"))
    assert [person["name"] for person in report["people"]] == list(SEVEN_NAMES)
    assert "## Wie bij wie zat" in (shell.folder / written[".md"]).read_text(encoding="utf-8")
    agenda = (shell.folder / written[".csv"]).read_bytes()
    assert agenda.startswith('\ufeff"Leervraag";"Soort";"Orde";"Aanname";'.encode())


def test_every_kind_of_report_is_written_and_none_over_another(shell: Shell) -> None:
    session_id = shell.ask("new", "Leerdag met Anna", "--people", str(shell.people)).stdout.strip()
    asked = ("export", session_id, "--as", "md,pdf,odt,docx,xlsx,csv,json,ics", "--out", "verslag", "--lang", "nl")
    for copy in ("", " (2)"):
        done = shell.ask(*asked)
        assert (done.returncode, done.stderr) == (0, "")
        written = [shell.folder / line for line in done.stdout.splitlines()]
        assert {path.suffix for path in written} == {f".{kind}" for kind in asked[3].split(",")}
        assert all(path.stem.endswith(copy) and path.stat().st_size for path in written)
        assert not [path for path in written if "anna" in path.name]


def test_an_export_to_where_nothing_can_be_written_is_one_sentence(shell: Shell) -> None:
    session_id = shell.ask("new", "Leerdag").stdout.strip()
    (shell.folder / "in-de-weg").write_text("geen map")
    done = shell.ask("export", session_id, "--as", "md,pdf", "--out", "in-de-weg", "--lang", "nl")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "in-de-weg" in done.stderr


def test_seat_gives_the_same_trios_for_the_same_number_and_lists_them_as_the_export_does(shell: Shell) -> None:
    twelve = [f"{name} {initial}" for initial in "KVZ" for name in SEVEN_NAMES[:4]]
    shell.people.write_text("\n".join(twelve), encoding="utf-8")
    asked = ("seat", "--people", str(shell.people), "--rounds", "3", "--apart", "anna k, Bram K")
    first = json.loads(shell.ask(*asked, "--json").stdout)
    assert [person["name"] for person in first["people"]] == twelve
    assert [one["round"] for one in first["rounds"]] == [1, 2, 3]
    tables = [{seat["person"] for seat in trio["seats"]} for one in first["rounds"] for trio in one["trios"]]
    assert not any({"p1", "p2"} <= table for table in tables)
    met = [frozenset(pair) for table in tables for pair in itertools.combinations(sorted(table), 2)]
    assert len(met) == len(set(met)) == 36
    assert first["rounds"][0]["trios"][0]["seats"][0].keys() == {"person", "role"}
    assert {person["label"] for person in first["people"]} == {
        f"{table}-{seat}" for table in range(1, 5) for seat in "ABC"
    }
    assert json.loads(shell.ask(*asked, "--seed", str(first["seed"]), "--json").stdout) == first

    told = shell.ask(*asked, "--seed", str(first["seed"]), "--lang", "nl")
    assert told.stdout.count("(inbrenger)") == told.stdout.count("(observator)") == 12
    assert f"--seed {first['seed']}" in told.stdout
    assert told.stderr == ""
    assert list(shell.data.rglob("*.trio")) == []


def test_seat_says_which_wishes_could_not_be_met_and_seats_everybody_all_the_same(shell: Shell) -> None:
    apart = [word for other in SEVEN_NAMES[1:] for word in ("--apart", f"Anna,{other}")]
    done = shell.ask("seat", "--people", str(shell.people), *apart, "--together", "Bram,Chris", "--lang", "nl")
    assert done.returncode == 0
    assert "Lukte niet: Anna ↔ " in done.stderr
    assert "Bram + Chris" not in done.stderr
    assert all(name in done.stdout for name in SEVEN_NAMES)


def test_seat_needs_two_people(shell: Shell) -> None:
    shell.people.write_text("Anna", encoding="utf-8")
    done = shell.ask("seat", "--people", str(shell.people), "--lang", "nl")
    assert done.returncode == 1
    assert "staat één naam; voor een gesprek zijn minstens twee mensen nodig" in done.stderr


def test_nothing_is_written_outside_the_data_directory(shell: Shell) -> None:
    home = shell.folder / "home"
    home.mkdir()
    shell.run("--data-dir", str(shell.data), "new", "Leerdag", environment={"HOME": str(home), "XDG_DATA_HOME": ""})
    assert list(home.rglob("*")) == []
    assert {path.name for path in shell.data.iterdir()} >= {"sessions", "log"}


def test_check_names_file_and_line_of_every_fault(shell: Shell) -> None:
    broken = shell.folder / "mijn.toml"
    source = (ROOT / "resources" / "formats" / "trio.toml").read_text(encoding="utf-8")
    broken.write_text(source.replace('length = "6:00"', 'length = "6 mins"').replace('shape = "circle"', 'shape = "o"'))
    line = source.splitlines().index('length = "6:00"') + 1
    done = shell.ask("check", str(broken), str(shell.people), "--lang", "en")
    assert done.returncode == 1
    assert f"{broken}:{line}: Phase 3 (ask): '6 mins' is not a time; write it as length = " in done.stdout
    assert len(done.stdout.splitlines()) == 2
    assert shell.ask("check", str(shell.people)).returncode == 0


def test_a_number_that_may_be_a_bsn_is_told_wherever_a_list_is_read_and_goes_nowhere(shell: Shell) -> None:
    shell.people.write_text("Anna\nBram\nChris 111222333", encoding="utf-8")
    for command in (("check", str(shell.people)), ("new", "Dag", "--people", str(shell.people))):
        done = shell.ask(*command, "--lang", "nl")
        assert f"{shell.people}:3: Op regel 3 staat een getal dat een BSN kan zijn." in done.stdout + done.stderr
    seated = shell.ask("seat", "--people", str(shell.people), "--lang", "en")
    assert (seated.returncode, len(seated.stderr.splitlines())) == (0, 1)
    assert "111222333" not in seated.stdout + seated.stderr


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("export", "niets", "--as", "md", "--lang", "nl"), 1, "Er is geen sessie 'niets' op deze laptop"),
        (("export", "niets", "--as", "md", "--lang", "en"), 1, "There is no session 'niets' on this laptop"),
        (("export", "niets", "--as", "gif", "--lang", "nl"), 1, "'gif' is geen soort verslag"),
        (("scene", "niets", *PICTURE, "--lang", "nl"), 1, "Er is geen sessie 'niets' op deze laptop"),
        (("scene", "--format", "kwartet", *PICTURE, "--lang", "nl"), 1, "Er is geen programma 'kwartet'"),
        (("scene", "--format", "trio", *PICTURE, "--phase", "slot", "--lang", "nl"), 1, "kies uit: choose, tell, ask"),
        (("scene", "--format", "trio", "--size", "0x5", "--out", "a.png", "--lang", "en"), 1, "'0x5' is not a size"),
        (("scene", "--format", "trio", "--size", "64x48", "--out", "data", "--lang", "nl"), 1, "data is een map"),
        (("scene", "--format", "trio", "--size", "64x48", "--out", "weg/a.png", "--lang", "nl"), 1, "weg/a.png"),
        (("scene", *PICTURE), 2, "gebruik: trioapp"),
        (("scene", "niets", "--format", "trio", *PICTURE), 2, "gebruik: trioapp"),
        (("scene", "--format", "trio", *PICTURE, "--at", "nan"), 2, "gebruik: trioapp"),
        (("scene", "--format", "trio", *PICTURE, "--theme", "blue"), 2, "gebruik: trioapp"),
        (("seat", "--people", "weg.txt", "--lang", "nl"), 1, "weg.txt bestaat niet"),
        (("seat", "--people", "namen.txt", "--apart", "Anne,Bram", "--lang", "nl"), 1, "het meest lijkt 'Anna' erop"),
        (("seat", "--people", "namen.txt", "--together", "Anna", "--lang", "en"), 1, "'Anna' is no pair"),
        (("seat", "--people", "namen.txt", "--rounds", "21"), 2, "gebruik: trioapp"),
        (("seat",), 2, "gebruik: trioapp"),
        (("schema", "session"), 2, "gebruik: trioapp"),
        (("new", " ", "--lang", "nl"), 1, "De sessie heeft nog geen naam"),
        (("new", "Leerdag", "--people", "weg.txt", "--lang", "nl"), 1, "weg.txt bestaat niet"),
        (("new", "Leerdag", "--programme", "kwartet", "--lang", "nl"), 1, "Er is geen programma 'kwartet'"),
        (("new",), 2, "gebruik: trioapp"),
        (("--speed", "0", "list"), 2, "gebruik: trioapp"),
        (("--speed", "x", "list"), 2, "gebruik: trioapp"),
        (("dansen",), 2, "gebruik: trioapp"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(shell: Shell, words: tuple[str, ...], status: int, sentence: str) -> None:
    done = shell.ask(*words)
    assert done.returncode == status
    assert sentence in done.stderr
    if status == 1:
        assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("Anna\nBjörn\n".encode("utf-16"), 0),
        ("Anna\nBjörn\n".encode("cp1252"), 0),
        (b"\xef\xbb\xbfNaam;Team\r\nAnna;A\r\n", 0),
        (b"", 1),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), 1),
    ],
)
def test_a_list_in_any_encoding_works_and_a_binary_file_is_a_sentence(shell: Shell, raw: bytes, status: int) -> None:
    shell.people.write_bytes(raw)
    assert shell.ask("new", "Leerdag", "--people", str(shell.people)).returncode == status


def test_a_data_directory_that_cannot_be_is_a_sentence(shell: Shell) -> None:
    done = shell.run("--data-dir", str(shell.people), "--lang", "nl", "list")
    assert done.returncode == 1
    assert "kan niets worden bewaard" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux can a system be without a display")
def test_without_a_display_the_program_says_what_to_install(shell: Shell) -> None:
    done = shell.run(environment=NO_PLATFORM)
    assert done.returncode == 1
    assert "apt-get install" in done.stderr


def test_a_programme_can_be_a_file(shell: Shell) -> None:
    mine = shell.folder / "mijn.toml"
    source = (ROOT / "resources" / "formats" / "trio.toml").read_text(encoding="utf-8")
    mine.write_text(source.replace('id = "trio"', 'id = "mijn-trio"'), encoding="utf-8")
    made = shell.ask("new", "Leerdag", "--programme", str(mine))
    assert made.returncode == 0
    (listed,) = json.loads(shell.ask("list", "--json").stdout)
    assert listed["programme"] == "mijn-trio"


PICTURED = """programme = 1
id = "mijn-dag"
name = { nl = "Mijn dag" }
[[blocks]]
id = "figuur"
kind = "picture"
name = { nl = "Figuur" }
length = "2:00"
statement = { nl = "Kijk" }
picture = "figuur.png"
"""


def test_a_programme_that_is_a_file_brings_its_picture_and_one_without_is_made_all_the_same(shell: Shell) -> None:
    day, picture = shell.folder / "dag.toml", shell.folder / "figuur.png"
    day.write_text(PICTURED, encoding="utf-8")
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0x2060A0)
    assert image.save(str(picture))
    assert shell.ask("check", str(day)).returncode == 0
    made = shell.ask("new", "Met", "--programme", str(day))
    assert (made.returncode, made.stderr) == (0, "")
    picture.unlink()
    drawn = shell.ask("scene", "Met", "--size", "640x360", "--out", "met.png")
    assert drawn.returncode == 0
    seen = QImage(str(shell.folder / "met.png"))
    assert 0x2060A0 in {seen.pixel(x, 180) & 0xFFFFFF for x in range(0, 640, 4)}
    faults = shell.ask("check", str(day), "--lang", "nl")
    assert faults.returncode == 1
    assert f"{day}:10: " in faults.stdout
    assert "De afbeelding 'figuur.png' ligt niet naast dit bestand" in faults.stdout
    made = shell.ask("new", "Zonder", "--programme", str(day), "--lang", "en")
    assert (made.returncode, len(made.stdout.split())) == (0, 1)
    assert "The picture 'figuur.png' does not lie beside this file" in made.stderr


def test_a_scene_is_drawn_without_a_display(shell: Shell) -> None:
    shell.ask("new", "Leerdag", "--people", str(shell.people))
    for source in (("--format", "trio"), ("Leerdag",)):
        done = shell.ask(
            "scene", *source, "--phase", "ask", "--size", "321x180", "--out", "beeld.png", environment=NO_PLATFORM
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "beeld.png\n", "")
        picture = QImage(str(shell.folder / "beeld.png"))
        assert (picture.width(), picture.height()) == (321, 180)
        (shell.folder / "beeld.png").unlink()
    assert {path.name for path in shell.folder.iterdir()} == {"data", shell.people.name}


def test_a_format_with_faults_tells_each_of_them_and_draws_nothing(shell: Shell) -> None:
    broken = shell.folder / "mijn.toml"
    source = (ROOT / "resources" / "formats" / "trio.toml").read_text(encoding="utf-8")
    broken.write_text(source.replace('length = "6:00"', 'length = "6 mins"').replace('shape = "circle"', 'shape = "o"'))
    done = shell.ask("scene", "--format", "mijn.toml", *PICTURE, "--lang", "en")
    line = source.splitlines().index('length = "6:00"') + 1
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert f"trioapp: mijn.toml:{line}: Phase 3 (ask): '6 mins' is not a time" in done.stderr
    assert not (shell.folder / "beeld.png").exists()


def test_the_doctor_works_without_a_display(shell: Shell) -> None:
    done = shell.ask("doctor", "--json", "--lang", "nl", environment=NO_PLATFORM)
    found = {one["check"]: one for one in json.loads(done.stdout)}
    assert (done.returncode, done.stderr) == (0, "")
    assert found["data_directory"]["state"] == "ok"
    assert str(shell.data) in found["data_directory"]["message"]
    assert "16,5 boogminuten" in found["text_size"]["message"]
    if sys.platform == "linux":
        assert found["screens"]["message"].startswith("Hiervandaan is geen scherm te zien")


def test_the_doctor_has_a_look_even_where_nothing_else_works(shell: Shell) -> None:
    done = shell.run("--data-dir", str(shell.people), "--lang", "en", "doctor")
    assert (done.returncode, done.stderr) == (1, "")
    assert len(done.stdout.splitlines()) == 10
    assert "PROBLEM  Data folder: Nothing can be written in" in done.stdout


def test_options_are_whole_words(shell: Shell) -> None:
    assert shell.run("--data", str(shell.data), "list").returncode == 2
    assert shell.ask("scene", "--form", "trio", *PICTURE).returncode == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export",), "trioapp export: fout: dit ontbreekt: SESSION, --as"),
        (("--speed", "x", "list"), "--speed: 'x' kan hier niet"),
        (("list", "--beamer"), "--beamer: hier hoort één woord achter"),
        (("scene", "--format", "trio", *PICTURE, "--theme", "blue"), "--theme: 'blue' is geen keuze: "),
        (("scene", *PICTURE), "een van deze is nodig: SESSION --format"),
    ],
)
def test_what_was_asked_wrongly_is_told_in_dutch(shell: Shell, words: tuple[str, ...], sentence: str) -> None:
    told = shell.ask("--lang", "nl", *words).stderr
    assert told.startswith("gebruik: trioapp")
    assert sentence in told


def test_each_sentence_that_is_translated_is_one_that_argparse_says() -> None:
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(argparse))) if isinstance(node, ast.Call)]
    said = {call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)}
    assert set(ParserWords().sentences()) <= said


def test_the_help_is_in_the_language_that_was_asked_for(shell: Shell) -> None:
    helped = shell.ask("--lang", "nl", "--help").stdout
    assert not [word for word in ("usage", "positional", "show", "exit", "options") if word in helped]
    assert "schrijft verslagen" in shell.ask("--lang", "nl", "--help").stdout
    assert "writes reports" in shell.ask("--help", "--lang", "en").stdout
