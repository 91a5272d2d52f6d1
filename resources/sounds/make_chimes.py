#!/usr/bin/env python3
"""The recipe of the two chimes that the room hears (method.md §F, Sound): run it to write them anew beside itself."""

from __future__ import annotations

import math
import wave
from array import array
from itertools import chain
from pathlib import Path
from typing import NamedTuple

FILES = {chime: Path(__file__).with_name(f"{chime}.wav") for chime in ("phase", "end")}
RATE = 24_000
SILENCE_S = 0.3
"""HDMI swallows the first few hundred milliseconds of a sound."""
NOTE_S = 2.35
ATTACK_S = 0.07
FADE_S = 0.1
HIGHEST_HZ = 5_000
PEAK = 10 ** (-3 / 20)
"""3 dB below the loudest that the file can hold."""


class Note(NamedTuple):
    """A note that begins so many seconds after the silence."""

    begins_s: float
    hz: float


class Partial(NamedTuple):
    """One of the tones that make up a note, and in how many seconds it sinks to a thousandth."""

    ratio: float
    strength: float
    decay_s: float


NOTES = {"phase": (Note(0, 784),), "end": (Note(0, 784), Note(0.45, 1047))}

PARTIALS = (
    Partial(1, 1, 2.5),
    Partial(2.003, 0.7, 1.9),
    Partial(3.011, 0.5, 1.5),
    Partial(4.024, 0.42, 1.2),
    Partial(5.043, 0.36, 1),
)
"""Stretched a little, as those of metal are; what is high dies first, or it would buzz."""


def samples(chime: str) -> array[int]:
    """The chime as 16-bit numbers at `RATE`."""
    notes = NOTES[chime]
    sound = [0.0] * _steps(max(note.begins_s for note in notes) + NOTE_S)
    for note in notes:
        begin = _steps(note.begins_s)
        for step, level in enumerate(_note(note.hz), begin):
            sound[step] += level
    scale = PEAK * 32_767 / max(map(abs, sound))
    silence = [0] * _steps(SILENCE_S)
    return array("h", chain(silence, (round(level * scale) for level in sound)))


def _note(hz: float) -> list[float]:
    return [_swell(step / RATE) * _ringing(hz, step / RATE) for step in range(_steps(NOTE_S))]


def _swell(at_s: float) -> float:
    """From nothing to all and, at the very end, back to nothing, without a corner that clicks."""
    return _eased(at_s / ATTACK_S) * _eased((NOTE_S - at_s) / FADE_S)


def _eased(share: float) -> float:
    """Half a cosine, from 0 to 1."""
    return (1 - math.cos(math.pi * min(share, 1))) / 2


def _ringing(hz: float, at_s: float) -> float:
    sinking_s = max(0, at_s - ATTACK_S)
    return sum(
        partial.strength
        * math.pow(1_000, -sinking_s / partial.decay_s)
        * math.sin(math.tau * hz * partial.ratio * at_s)
        for partial in PARTIALS
        if hz * partial.ratio < HIGHEST_HZ
    )


def _steps(seconds: float) -> int:
    return round(seconds * RATE)


def main() -> None:
    for chime, path in FILES.items():
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(chime).tobytes())


if __name__ == "__main__":
    main()
