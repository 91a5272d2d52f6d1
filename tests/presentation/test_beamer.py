"""A screen is known again by what it is, not by its number."""

import pytest

from trioapp.presentation.beamer import ScreenIdentity

BENQ = ScreenIdentity("HDMI-1", "BENQ", "MW632ST", "A-17")


@pytest.mark.parametrize(
    ("other", "likeness"),
    [
        (BENQ, 3),
        (ScreenIdentity("DP-2", "BENQ", "MW632ST", "A-17"), 3),
        (ScreenIdentity("HDMI-1", "BENQ", "MW632ST", "B-20"), 2),
        (ScreenIdentity("DP-2", "BENQ", "MW632ST", "B-20"), 0),
        (ScreenIdentity("HDMI-1", "Epson", "EB", "A-17"), 1),
        (ScreenIdentity("eDP-1", "LGD", "", ""), 0),
        (ScreenIdentity(""), 0),
    ],
)
def test_likeness_goes_by_the_device_before_the_plug(other: ScreenIdentity, likeness: int) -> None:
    assert BENQ.likeness(other) == likeness


def test_screens_without_a_serial_are_told_apart_by_their_plug() -> None:
    nameless = ScreenIdentity("", "BENQ", "MW632ST")
    assert nameless.likeness(nameless) == 0
    assert ScreenIdentity("VGA-1").likeness(ScreenIdentity("VGA-1")) == 2


@pytest.mark.parametrize("identity", [BENQ, ScreenIdentity("VGA-1"), ScreenIdentity("a|b", "c", "", "d")])
def test_an_identity_survives_as_text(identity: ScreenIdentity) -> None:
    assert ScreenIdentity.from_text(identity.as_text).as_text == identity.as_text


@pytest.mark.parametrize("text", ["", "x", "|||", "a|b|c|d|e|f"])
def test_any_text_is_some_identity(text: str) -> None:
    assert isinstance(ScreenIdentity.from_text(text).as_text, str)
