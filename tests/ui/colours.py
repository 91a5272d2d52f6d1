"""How far apart two colours look to who is colour-blind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]

COLOUR_BLIND: dict[str, Vector] = {
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""What is left of linear red, green and blue, after Machado, Oliveira and Fernandes (2009), at full severity."""
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)


def distance(one: str, other: str, blindness: str) -> float:
    """How different two colours look to who sees them so (ΔE of CIE 1976)."""
    return float(np.linalg.norm(_lab(one, blindness) - _lab(other, blindness)))


def _linear(colour: str) -> Vector:
    channels = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def _lab(colour: str, blindness: str) -> Vector:
    seen = np.clip(COLOUR_BLIND[blindness] @ _linear(colour), 0, 1)
    x, y, z = np.cbrt(_TO_XYZ @ seen / _TO_XYZ.sum(axis=1))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
