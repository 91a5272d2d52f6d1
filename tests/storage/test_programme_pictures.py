"""Pictures lie beside the programme that names them: kept all or none, read with care, and every fault has its line."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import PICTURES
from tests.ui.scenes_of_a_day import encoded
from trioapp.app.card_picture import photo_for_card
from trioapp.app.language import Language
from trioapp.domain.instants import Duration
from trioapp.domain.problems import Problem, ProblemKind, Refused, Spot, SpotKind
from trioapp.domain.programme import Block, BlockKind, Programme
from trioapp.domain.texts import Text
from trioapp.presentation.wording import Wording
from trioapp.storage.check import check_file
from trioapp.storage.file_names import fault_of_picture
from trioapp.storage.own_programmes import OwnProgrammeFolder
from trioapp.storage.programme_file import read_programme
from trioapp.storage.programme_pictures import LARGEST_FILE_MIB, PicturesBeside

K = ProblemKind
PNG, JPG = b"\x89PNG and more", b"\xff\xd8\xff and more"
PHOTOS = PicturesBeside(photo_for_card)

pytestmark = pytest.mark.usefixtures("qapp")


def said(words: str) -> Text:
    return Text.of({"nl": words})


def card(name: str, picture: str = "") -> Block:
    return Block(
        name, 1, BlockKind.PICTURE, said(name), Duration.of(minutes=2), statement=said("Kijk"), picture=picture
    )


def day(*blocks: Block) -> Programme:
    return Programme("", said("Mijn dag"), blocks)


def own(folder: Path) -> OwnProgrammeFolder:
    return OwnProgrammeFolder(folder, tuple)


def in_folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".toml"}


def naming(folder: Path, name: str) -> Path:
    """A programme whose second part names that picture, on line 17."""
    path = folder / "dag.toml"
    blocks = (
        f'\n[[blocks]]\nid = "{block}"\nkind = "picture"\nname = {{ nl = "X" }}\nlength = "2:00"\n'
        'statement = { nl = "Kijk" }\n'
        for block in ("een", "twee")
    )
    path.write_text(f'programme = 1\nid = "dag"\nname = {{ nl = "Dag" }}{"".join(blocks)}picture = "{name}"\n', "utf-8")
    return path


# -- keeping


def test_pictures_are_kept_beside_the_programme_that_names_them(tmp_path: Path) -> None:
    programme = day(card("a", "p1"), card("b"), card("c", "p2"), card("d", "p1"))
    assert own(tmp_path).keep(programme, {"p1": PNG, "p2": JPG}) == "mijn-dag"
    assert in_folder(tmp_path) == {"mijn-dag-1.png": PNG, "mijn-dag-2.jpg": JPG}
    kept = read_programme(tmp_path / "mijn-dag.toml")
    assert [block.picture for block in kept.blocks] == ["mijn-dag-1.png", "", "mijn-dag-2.jpg", "mijn-dag-1.png"]
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_nothing_is_written_over_and_no_name_leads_to_another_ones_picture(tmp_path: Path) -> None:
    (tmp_path / "mijn-dag-1.png").write_bytes(b"of somebody else")
    own(tmp_path).keep(day(card("a", "p1")), {"p1": PNG})
    (picture,) = (block.picture for block in read_programme(tmp_path / "mijn-dag.toml").blocks)
    assert PICTURES.read(tmp_path / "mijn-dag.toml", picture) == PNG
    assert in_folder(tmp_path) == {"mijn-dag-1.png": b"of somebody else", picture: PNG}


def test_a_picture_that_is_not_given_is_not_named(tmp_path: Path) -> None:
    own(tmp_path).keep(day(card("a", "weg")), {})
    assert [block.picture for block in read_programme(tmp_path / "mijn-dag.toml").blocks] == [""]


def test_where_the_programme_cannot_be_kept_no_picture_stays(tmp_path: Path) -> None:
    never = replace(card("b"), statement=Text(()))
    with pytest.raises(Refused):
        own(tmp_path).keep(day(card("a", "p1"), never), {"p1": PNG})
    assert list(tmp_path.iterdir()) == []


def test_halves_of_a_program_that_was_cut_off_are_swept_away_and_nothing_else(tmp_path: Path) -> None:
    own(tmp_path).keep(day(card("a", "p1")), {"p1": PNG})
    whole = sorted(tmp_path.iterdir())
    (tmp_path / ".x.part").write_bytes(b"half")
    own(tmp_path).tidy()
    assert sorted(tmp_path.iterdir()) == whole


# -- what one may be called


@pytest.mark.parametrize(
    "name", ["figuur.png", "Figuur 1 – één.JPG", "a.b.jpeg", "学ぶ.webp", "console.png", "x" * 79 + ".png"]
)
def test_names_that_every_system_takes(name: str) -> None:
    assert fault_of_picture(name) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("map/figuur.png", K.PICTURE_ELSEWHERE),
        ("map\\figuur.png", K.PICTURE_ELSEWHERE),
        ("../figuur.png", K.PICTURE_ELSEWHERE),
        ("/etc/figuur.png", K.PICTURE_ELSEWHERE),
        ("C:figuur.png", K.PICTURE_ELSEWHERE),
        (".verborgen.png", K.PICTURE_ELSEWHERE),
        ("figuur.svg", K.PICTURE_ENDING),
        ("figuur.png.exe", K.PICTURE_ENDING),
        ("figuur", K.PICTURE_ENDING),
        ("figuur.png ", K.PICTURE_ENDING),
        ("CON.png", K.PICTURE_NAME_UNFIT),
        ("nul.tar.png", K.PICTURE_NAME_UNFIT),
        ("aux .png", K.PICTURE_NAME_UNFIT),
        ("com\u00b9.png", K.PICTURE_NAME_UNFIT),
        ("\uff23on.png", K.PICTURE_NAME_UNFIT),
        ("x" * 80 + ".png", K.PICTURE_NAME_UNFIT),
        ("\U0001f600" * 70 + ".png", K.PICTURE_NAME_UNFIT),
        ("fig?.png", K.PICTURE_NAME_UNFIT),
        ("fi\u202egur.png", K.PICTURE_NAME_UNFIT),
        ("fi\0gur.png", K.PICTURE_NAME_UNFIT),
        ("twee  spaties.png", K.PICTURE_NAME_UNFIT),
    ],
)
def test_names_that_lead_elsewhere_or_are_no_picture(name: str, kind: ProblemKind) -> None:
    assert fault_of_picture(name) is kind


# -- what lies there


def _make_fifo(path: Path) -> None:
    os.mkfifo(path)


MADE: list[tuple[str, ProblemKind, Callable[[Path], object]]] = [
    ("gone", K.PICTURE_GONE, lambda path: path),
    ("folder", K.PICTURE_NOT_A_FILE, lambda path: path.mkdir()),
    ("link", K.PICTURE_NOT_A_FILE, lambda path: path.symlink_to(path.with_name("echt.png"))),
    ("link to nowhere", K.PICTURE_NOT_A_FILE, lambda path: path.symlink_to("weg.png")),
    ("pipe", K.PICTURE_NOT_A_FILE, _make_fifo),
    ("no picture", K.PICTURE_NOT_ONE, lambda path: path.write_bytes(b"Gewoon een briefje.")),
    ("half", K.PICTURE_NOT_ONE, lambda path: path.write_bytes(encoded(200, 200)[:120])),
    ("empty", K.PICTURE_NOT_ONE, lambda path: path.write_bytes(b"")),
    (
        "drawing",
        K.PICTURE_NOT_ONE,
        lambda path: path.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'),
    ),
]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize(("kind", "make"), [made[1:] for made in MADE], ids=[made[0] for made in MADE])
def test_what_lies_there_instead_of_a_picture_is_told_with_its_line(
    tmp_path: Path, kind: ProblemKind, make: Callable[[Path], object]
) -> None:
    (tmp_path / "echt.png").write_bytes(encoded(40, 30))
    make(tmp_path / "figuur.png")
    path = naming(tmp_path, "figuur.png")
    (fault,) = check_file(path, PHOTOS)
    assert fault == Problem(kind, str(path), 17, "figuur.png", fault.other, (Spot(SpotKind.PART, 2, "twee"),))


def test_one_that_is_too_large_is_told(tmp_path: Path) -> None:
    with (tmp_path / "figuur.png").open("wb") as file:
        file.truncate(LARGEST_FILE_MIB * 1024 * 1024 + 1)
    (fault,) = check_file(naming(tmp_path, "figuur.png"), PHOTOS)
    assert (fault.kind, fault.other) == (K.PICTURE_TOO_HEAVY, "40 MiB")


@pytest.mark.parametrize(
    ("found", "told"), [(K.PICTURE_TOO_LARGE, K.PICTURE_TOO_FINE), (K.FILE_CHANGES, K.PICTURE_CLOSED)]
)
def test_one_with_too_many_points_or_that_goes_on_changing_is_told(
    tmp_path: Path, found: ProblemKind, told: ProblemKind
) -> None:
    def refuse(_: bytes, name: str) -> bytes:
        raise Refused(Problem(found, name, what="120", other="100"))

    (tmp_path / "figuur.png").write_bytes(PNG)
    (fault,) = check_file(naming(tmp_path, "figuur.png"), PicturesBeside(refuse))
    assert (fault.kind, fault.what, fault.other) == (told, "figuur.png", "100")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_one_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "figuur.png").write_bytes(PNG)
    (tmp_path / "figuur.png").chmod(0)
    (fault,) = check_file(naming(tmp_path, "figuur.png"), PHOTOS)
    assert fault.kind is K.PICTURE_CLOSED


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_sound_one_is_no_fault_whatever_its_name_says(tmp_path: Path, kind: str) -> None:
    (tmp_path / "figuur.png").write_bytes(encoded(40, 30, kind))
    assert check_file(naming(tmp_path, "figuur.png"), PHOTOS) == ()


def test_a_picture_that_many_parts_name_is_looked_at_once(tmp_path: Path) -> None:
    looked: list[str] = []

    def look(contents: bytes, name: str) -> bytes:
        looked.append(name)
        return contents

    (tmp_path / "figuur.png").write_bytes(PNG)
    path = naming(tmp_path, "figuur.png")
    path.write_text(path.read_text("utf-8").replace('id = "een"', 'id = "een"\npicture = "figuur.png"'), "utf-8")
    assert check_file(path, PicturesBeside(look)) == ()
    assert looked == ["figuur.png"]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_each_fault_is_one_sentence_that_says_what_to_do(code: str) -> None:
    language = Language(Path(__file__).parents[2] / "resources" / "i18n")
    language.switch(code)
    kinds = [kind for kind in K if kind in {*(made[1] for made in MADE), K.PICTURE_ELSEWHERE, K.PICTURE_ENDING}]
    kinds += [K.PICTURE_NAME_UNFIT, K.PICTURE_CLOSED, K.PICTURE_TOO_HEAVY, K.PICTURE_TOO_FINE]
    sentences = [Wording().problem(Problem(kind, "dag.toml", 3, "figuur.png", "40 MiB")) for kind in kinds]
    language.fall_silent()
    assert len(set(sentences)) == len(sentences) == 9
    doing = {"nl": ("zet ", "gebruik ", "geef ", "kijk ", "sla "), "en": ("put ", "use ", "give ", "look ", "save ")}
    for sentence in sentences:
        assert sentence.count(".") - sentence.count("figuur.png") == 1, sentence
        assert "figuur.png" in sentence
        assert any(word in sentence for word in doing[code]), sentence
