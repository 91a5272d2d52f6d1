"""The power fails at any moment of what is tried at each call (`calls`): it is as before or as after, never between."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.faults.calls import Bench
from tests.faults.images import Model
from tests.faults.scenarios import SCENARIOS


def tried(count: int, seed: int, share: int, _shares: int) -> dict[str, int]:
    """So many images, of scenarios one after the other."""
    counted: Counter[str] = Counter({"images": 0, "broken": 0})
    dice = Random(seed * 1000 + share)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        bench = Bench(Path(folder))
        for place, number in enumerate(dice.sample(range(len(SCENARIOS)), len(SCENARIOS))):
            wanted = count // len(SCENARIOS) + (place < count % len(SCENARIOS))
            for acknowledged, image in _images(bench, number, wanted, dice):
                _put(bench.root, image)
                wrong = bench.wrong_after(number, acknowledged)
                counted.update(images=1, broken=bool(wrong))
                if wrong:
                    name = SCENARIOS[number].__name__
                    print(f"{name}, after {acknowledged} steps: {wrong}", file=sys.stderr, flush=True)
    return dict(counted)


def _images(bench: Bench, scenario: int, wanted: int, dice: Random) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Of moments at which the power may fail, once it is prepared."""
    begin, calls = bench.recorded(scenario) if wanted else ([], [])
    prepared = next((at for at, call in enumerate(calls) if call.kind == b"k"), 0)
    moments = Counter(dice.choices(range(prepared, len(calls)), k=wanted)) if wanted else Counter[int]()
    model = Model(begin, dice)
    for at, call in enumerate(calls):
        model.take(call)
        if at == prepared:
            model.settle()
        for _ in range(moments[at]):
            yield model.acknowledged, model.image()


def _put(root: Path, image: dict[str, bytes]) -> None:
    shutil.rmtree(root)
    for folder in ("sessions", "scratch", "backups", "out", "config"):
        (root / folder).mkdir(parents=True)
    for path, contents in image.items():
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(contents)
