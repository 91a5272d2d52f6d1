"""What a trainer or the program does to the disk: up to the first `yield` it is prepared, and each one after that
acknowledges what was done."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from tests.builders import a_session, trio_source
from tests.faults.desk import FILE, NOTES, OTHER_FILE, OTHER_WORDS, WORDS, Desk, a_move
from tests.faults.store import a_note, words
from trioapp.domain.harvest import Sentence, Theme
from trioapp.domain.instants import Duration
from trioapp.domain.marks import Mark
from trioapp.domain.observation import TalkTurn
from trioapp.domain.pictures import Picture
from trioapp.domain.ports import (
    CompanyChanged,
    ItemDropped,
    ItemKept,
    KeptFor,
    NotesWiped,
    NoteWritten,
    Renamed,
    SentenceGiven,
    ThemeNamed,
    TurnTaken,
)
from trioapp.domain.problems import Refused
from trioapp.domain.programme import Block, BlockKind, Programme
from trioapp.domain.texts import Text
from trioapp.domain.theory_of_change import Node, NodeKind
from trioapp.domain.whereabouts import Whereabouts
from trioapp.storage.own_programmes import OwnProgrammeFolder
from trioapp.storage.picture_file import write_picture
from trioapp.storage.report_file import write_report
from trioapp.storage.session_shelf import SessionFolder

FIXTURES = Path(__file__).parents[1] / "storage" / "fixtures"
Scenario = Callable[[Desk], Iterator[None]]


def creates(desk: Desk) -> Iterator[None]:
    yield
    session = replace(a_session(session_id="id-3"), notes=(a_note(0, "x"),))
    desk.does(lambda: desk.shelf.create(session, trio_source()))
    yield


def writes_notes(desk: Desk) -> Iterator[None]:
    file = desk.opened()
    yield
    for number in range(3):
        desk.saves(file, NoteWritten(a_note(NOTES + number, words(number))))
        yield


def writes_long_notes_where_it_is_synced(desk: Desk) -> Iterator[None]:
    desk.shelf = SessionFolder(desk.root / "sessions", desk.root / "scratch", Whereabouts.SYNCED)
    file = desk.opened()
    yield
    for number in (5, 18):
        desk.saves(file, NoteWritten(a_note(NOTES + number, words(number))))
        yield
    desk.saves(file, a_move())
    yield
    file.close()
    yield


def writes_what_the_room_made(desk: Desk) -> Iterator[None]:
    """Marks, turns of talk, the harvest, and items of the workbook that come, change and go."""
    file = desk.opened()
    node = Node("n1", 1, NodeKind.AIM, "Een wijk die zelf kiest", x=10.5)
    marked = replace(a_note(NOTES + 2, ""), mark=Mark.SILENCE, lasted=Duration.of(seconds=8))
    turn = TalkTurn("t1", 1, a_note(1, "").moment, 1, "storyteller")
    yield
    desk.saves(file, NoteWritten(marked), TurnTaken(turn))
    yield
    desk.saves(file, ThemeNamed(Theme("h1", "Stilte", 1)), SentenceGiven(Sentence("s1", 1, words(1), 1, theme="h1")))
    yield
    desk.saves(file, ItemKept(node), ItemKept(Picture("p1", 1, bytes(range(256)) * 40)), ItemKept(a_card()))
    yield
    desk.saves(file, ItemKept(replace(node, text="Een straat die zelf kiest")), ItemDropped("p1"))
    yield


def a_card() -> Block:
    return Block("opening", 1, BlockKind.STATEMENT, Text.of({"nl": "Opening"}), Duration.of(minutes=2))


def moves_on(desk: Desk) -> Iterator[None]:
    """A move brings the log into the file, and a backup is made."""
    file = desk.opened()
    yield
    desk.saves(file, a_move())
    yield
    desk.saves(file, NoteWritten(a_note(NOTES + 1, "daarna")))
    yield


def opens_what_was_cut_off_and_closes(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.opened().close())
    yield


def closes_with_a_backup(desk: Desk) -> Iterator[None]:
    """One backup more than stay."""
    file = desk.opened()
    desk.saves(file, NoteWritten(a_note(NOTES + 5, words(5))))
    yield
    file.close()
    yield


def wipes_names(desk: Desk) -> Iterator[None]:
    session = desk.shelf.read("id-1")
    file = desk.opened()
    yield
    nameless = tuple(replace(person, name="", team="") for person in session.people)
    for change in (CompanyChanged(replace(session.company, people=nameless)), NotesWiped(), KeptFor(None)):
        file.submit(change)
    file.forget_past()
    desk.saves(file)
    desk.disk.rest()
    file.close()
    yield


def saves_elsewhere(desk: Desk) -> Iterator[None]:
    session = desk.shelf.read("id-1")
    file = desk.opened()
    yield
    desk.does(lambda: file.save_elsewhere(session, desk.out), also=(OSError,))
    yield


def restores(desk: Desk) -> Iterator[None]:
    oldest = desk.shelf.backups(FILE)[-1].name
    yield
    desk.does(lambda: desk.shelf.restore(FILE, oldest))
    yield


def rescues(desk: Desk) -> Iterator[None]:
    _damage(desk.path)
    yield
    desk.does(lambda: desk.shelf.rescue(FILE))
    yield


def rescues_without_knowing_the_exercise(desk: Desk) -> Iterator[None]:
    shutil.rmtree(desk.root / "backups" / desk.path.stem, ignore_errors=True)
    _damage(desk.path, begin=0)
    yield
    desk.does(lambda: desk.shelf.rescue(FILE))
    yield


def ends_a_rescue_that_was_cut_off(desk: Desk) -> Iterator[None]:
    shutil.copy(desk.path, desk.path.with_suffix(".rescued"))
    folder = desk.root / "quarantine" / f"20261120T000000000000Z-{desk.path.stem}"
    folder.mkdir(parents=True, exist_ok=True)
    desk.path.rename(folder / FILE)
    yield
    desk.does(desk.shelf.tidy)
    yield


def renames(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.shelf.amend(FILE, Renamed("Andere dag")))
    yield


def keeps_longer(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.shelf.amend(OTHER_FILE, KeptFor(90)))
    yield


def duplicates(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.shelf.duplicate(FILE, "id-4", "Nog een keer"))
    yield


def copies_out(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.shelf.copy_out(FILE, desk.out))
    yield


def brings_in(desk: Desk) -> Iterator[None]:
    from_elsewhere = desk.root.parent / "brought.trio"
    shutil.copy(desk.root / "sessions" / OTHER_FILE, from_elsewhere)
    yield
    desk.does(lambda: desk.shelf.bring_in(from_elsewhere, "id-5"))
    yield


def deletes(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.shelf.delete(FILE))
    yield


def undeletes(desk: Desk) -> Iterator[None]:
    if not desk.path.exists():
        return  # it was deleted for good
    desk.shelf.delete(FILE)
    yield
    desk.does(desk.shelf.undelete)
    yield


def empties_the_trash(desk: Desk) -> Iterator[None]:
    if not desk.path.exists():
        return
    desk.shelf.delete(FILE)
    yield
    desk.does(desk.shelf.tidy)
    yield


def starts_after_many_halves(desk: Desk) -> Iterator[None]:
    for half in ("sessions/een.part", f"backups/{desk.path.stem}/x.part", "scratch/x/copy.trio"):
        (desk.root / half).parent.mkdir(exist_ok=True)
        (desk.root / half).write_bytes(b"half")
    (desk.root / "ballast").unlink(missing_ok=True)
    yield
    desk.does(desk.shelf.tidy)
    yield


def lists_anew(desk: Desk) -> Iterator[None]:
    (desk.root / "sessions.json").unlink(missing_ok=True)
    yield
    desk.does(lambda: SessionFolder(desk.root / "sessions", desk.root / "scratch").sessions())
    yield


def writes_a_report(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: write_report(desk.out, "verslag", "md", words(5) * 3))
    yield


def draws_a_picture(desk: Desk) -> Iterator[None]:
    picture = desk.out / "beeld.png"
    picture.write_bytes(b"old")
    yield
    desk.does(lambda: write_picture(picture, b"new" * 9000))
    yield


def keeps_a_programme(desk: Desk) -> Iterator[None]:
    """With a picture of two cards, and another one."""
    cards = (
        replace(a_card(), id=name, statement=Text.of({"nl": "Kijk"}), picture=name[0]) for name in ("a1", "a2", "b1")
    )
    programme = Programme("", Text.of({"nl": "Dag"}), tuple(cards))
    yield
    own = OwnProgrammeFolder(desk.programmes, tuple)
    desk.does(lambda: own.keep(programme, {"a": b"\x89PNG" + bytes(9000), "b": b"jpg" * 5000}))
    yield


def changes_a_setting(desk: Desk) -> Iterator[None]:
    yield
    desk.does(lambda: desk.preferences.save(replace(desk.preferences.load(), volume=11)))
    yield


def _protect(desk: Desk) -> None:
    _unlock(desk)
    desk.shelf.protect(FILE, WORDS, in_keyring=False)


def _unlock(desk: Desk) -> None:
    for passphrase in (WORDS, OTHER_WORDS):
        with suppress(Refused):
            desk.shelf.unlock(FILE, passphrase)


def protects(desk: Desk) -> Iterator[None]:
    _unlock(desk)
    yield
    desk.does(lambda: desk.shelf.protect(FILE, WORDS, in_keyring=False))
    yield


def changes_the_passphrase(desk: Desk) -> Iterator[None]:
    _protect(desk)
    yield
    desk.does(lambda: desk.shelf.protect(FILE, OTHER_WORDS, in_keyring=False))
    yield


def takes_protection_off(desk: Desk) -> Iterator[None]:
    _protect(desk)
    yield
    desk.does(lambda: desk.shelf.unprotect(FILE))
    yield


def writes_where_it_is_protected(desk: Desk) -> Iterator[None]:
    _protect(desk)
    file = desk.opened()
    yield
    for number in (5, 6):
        desk.saves(file, NoteWritten(a_note(NOTES + number, words(number))))
        yield


def deletes_a_protected_one(desk: Desk) -> Iterator[None]:
    if not desk.path.exists():
        return
    _protect(desk)
    yield
    desk.does(lambda: desk.shelf.delete(FILE))
    yield
    desk.does(desk.shelf.tidy)
    yield


def duplicates_a_protected_one(desk: Desk) -> Iterator[None]:
    _protect(desk)
    yield
    desk.does(lambda: desk.shelf.duplicate(FILE, "id-3", "Kopie"))
    yield


def migrates(version: int) -> Scenario:
    def scenario(desk: Desk) -> Iterator[None]:
        desk.path.with_name(FILE + "-wal").unlink(missing_ok=True)
        shutil.copy(FIXTURES / f"schema-{version}.trio", desk.path)
        yield
        desk.does(lambda: desk.opened().close())
        yield

    scenario.__name__ = f"migrates_from_version_{version}"
    return scenario


def _damage(path: Path, begin: int = 20_000) -> None:
    with path.open("r+b") as file:
        file.seek(begin)
        file.write(bytes(range(256)) * 20)
    log = path.with_name(path.name + "-wal")
    if log.exists():
        with log.open("r+b") as file:
            file.truncate(5_000)


SCENARIOS: tuple[Scenario, ...] = (
    creates,
    writes_notes,
    writes_what_the_room_made,
    writes_long_notes_where_it_is_synced,
    moves_on,
    opens_what_was_cut_off_and_closes,
    closes_with_a_backup,
    wipes_names,
    saves_elsewhere,
    restores,
    rescues,
    rescues_without_knowing_the_exercise,
    ends_a_rescue_that_was_cut_off,
    renames,
    keeps_longer,
    duplicates,
    copies_out,
    brings_in,
    deletes,
    undeletes,
    empties_the_trash,
    starts_after_many_halves,
    lists_anew,
    writes_a_report,
    draws_a_picture,
    keeps_a_programme,
    changes_a_setting,
    protects,
    changes_the_passphrase,
    takes_protection_off,
    writes_where_it_is_protected,
    deletes_a_protected_one,
    duplicates_a_protected_one,
    *(migrates(version) for version in (1, 2, 3, 4, 5, 6, 7)),
)
