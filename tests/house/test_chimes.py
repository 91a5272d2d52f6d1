"""The chimes are what their recipe makes, and sound as method.md §F asks: heard over a room, and startling nobody."""

from __future__ import annotations

import importlib.util
import wave
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.house.sources import RESOURCES
from trioapp.domain.ports import Chime

SOUNDS = RESOURCES / "sounds"
RATE = 24_000
FULL_SCALE = 32_767
LARGEST_FILE = 150_000
SILENCE_S = 0.3
FIRST_NOTE_S = 0.4
"""So long nothing but the first note is heard in either chime."""
LOUDEST_S = 0.4
ENVELOPE_S = 0.005
FADE_S = 0.05
STEPS_PER_HZ = 4
NEAR_HZ = 50

Samples = NDArray[np.float64]

every_chime = pytest.mark.parametrize("chime", Chime)


@pytest.fixture(scope="module")
def recipe() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_chimes", SOUNDS / "make_chimes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_chime_has_a_file_and_every_file_is_one(recipe: ModuleType) -> None:
    files = {chime: SOUNDS / f"{chime}.wav" for chime in Chime}
    assert files == recipe.FILES
    assert set(SOUNDS.glob("*.wav")) == set(files.values())


@every_chime
def test_the_file_is_what_the_recipe_makes(recipe: ModuleType, chime: Chime) -> None:
    made = np.array(recipe.samples(chime), np.float64)
    kept = samples(chime)
    assert made.shape == kept.shape
    assert np.abs(made - kept).max() <= 1, "run resources/sounds/make_chimes.py"


@every_chime
def test_the_file_is_small(chime: Chime) -> None:
    assert path(chime).stat().st_size < LARGEST_FILE


@every_chime
def test_it_begins_with_the_silence_that_hdmi_swallows(chime: Chime) -> None:
    silence_s = first_heard(samples(chime)) / RATE
    assert SILENCE_S <= silence_s < SILENCE_S + 0.005


@every_chime
def test_it_swells_before_it_sinks(chime: Chime) -> None:
    heard = samples(chime)
    begin = first_heard(heard)
    note = envelope(heard)[begin : begin + round(FIRST_NOTE_S * RATE)]
    assert 0.06 <= note.argmax() / RATE <= 0.08


@every_chime
def test_it_begins_and_ends_without_a_click(chime: Chime) -> None:
    heard = samples(chime)
    begin, fade = first_heard(heard), heard[-round(FADE_S * RATE) :]
    assert np.abs(heard[begin : begin + RATE // 1_000]).max() < decibels_below_full(40)
    assert np.abs(fade).max() < decibels_below_full(50)
    assert not heard[-RATE // 1_000 :].any()


@every_chime
def test_four_or_more_partials_carry_in_a_room(chime: Chime) -> None:
    pitches, power = spectrum(samples(chime))
    strong = peaks(power, power.max() / 100)
    assert np.count_nonzero((pitches[strong] >= 1_000) & (pitches[strong] <= 4_000)) >= 4


@pytest.mark.parametrize(("chime", "notes"), [(Chime.PHASE, [784]), (Chime.END, [784, 1047])])
def test_the_end_has_a_second_note(chime: Chime, notes: list[int]) -> None:
    pitches, power = spectrum(samples(chime))
    loud = pitches[peaks(power, power.max() / 2)]
    assert loud.round().tolist() == notes


@every_chime
def test_it_keeps_to_the_pitches_that_everyone_hears(chime: Chime) -> None:
    pitches, power = spectrum(samples(chime))
    assert power[(pitches >= 500) & (pitches <= 5_000)].sum() > 0.99 * power.sum()


@every_chime
def test_it_is_loud_and_never_clipped(chime: Chime) -> None:
    peak = np.abs(samples(chime)).max()
    assert decibels_below_full(3.5) <= peak <= decibels_below_full(2.5)


def test_both_are_as_loud() -> None:
    one, other = (loudness(samples(chime)) for chime in Chime)
    assert abs(20 * np.log10(one / other)) <= 2


def path(chime: Chime) -> Path:
    return SOUNDS / f"{chime}.wav"


def samples(chime: Chime) -> Samples:
    with wave.open(str(path(chime)), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)


def first_heard(heard: Samples) -> int:
    return int(heard.nonzero()[0][0])


def decibels_below_full(decibels: float) -> float:
    return float(FULL_SCALE * 10 ** (-decibels / 20))


def average(values: Samples, seconds: float) -> Samples:
    """The mean around each moment."""
    steps = round(seconds * RATE)
    return np.convolve(values, np.full(steps, 1 / steps), "same")


def envelope(heard: Samples) -> Samples:
    return np.sqrt(average(heard**2, ENVELOPE_S))


def loudness(heard: Samples) -> float:
    """The root mean square of where it is loudest."""
    return float(np.sqrt(average(heard**2, LOUDEST_S).max()))


def spectrum(heard: Samples) -> tuple[Samples, Samples]:
    """Pitches in Hz, `STEPS_PER_HZ` of them to each, and the power at them."""
    power: Samples = np.abs(np.fft.rfft(heard, STEPS_PER_HZ * RATE)) ** 2
    return np.arange(len(power)) / STEPS_PER_HZ, power


def peaks(power: Samples, least: float) -> NDArray[np.bool_]:
    """Where it is stronger than anywhere near, and no weaker than `least`."""
    reach = NEAR_HZ * STEPS_PER_HZ
    near = np.lib.stride_tricks.sliding_window_view(np.pad(power, reach), 2 * reach + 1)
    return np.asarray((power == near.max(axis=1)) & (power >= least))
