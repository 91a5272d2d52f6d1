"""How fast new trios and roles are found, and how few meet again in them: `python -m tests.bench.bench_mixing`.

With OR-Tools installed (`uv sync --group bench`) its solver CP-SAT is asked for the same in the same run.
"""

from __future__ import annotations

import argparse
import os
import platform
import time
from importlib.util import find_spec
from itertools import combinations
from statistics import quantiles

from tests.builders import trio_format
from trioapp.domain.forming import Formed, Forming, Order, formed
from trioapp.domain.group_size import group_sizes
from trioapp.domain.ledger import Ledger
from trioapp.domain.people import people_counted
from trioapp.domain.rotation import counts_as
from trioapp.domain.seating import Seating
from trioapp.domain.wishes import NO_WISHES

GOALS = {"room": 50.0, "large room": 1000.0}
"""Milliseconds."""
ROOMS = [(count, rounds) for count in range(9, 61) for rounds in range(3, 7)]
LARGE_ROOMS = [(300, 3), (301, 3), (302, 3)]
COMPARED = [(12, 4), (13, 5), (18, 6), (22, 5), (30, 5)]
"""Rooms for which nothing is known beforehand."""


def main() -> None:
    asked = _arguments()
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors", flush=True)
    _rooms(asked.seeds)
    _large_rooms()
    if find_spec("ortools"):
        _solver(asked.seconds)
    else:
        print("OR-Tools is not installed: nothing to compare with")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="how often each room is mixed (3)")
    parser.add_argument("--seconds", type=float, default=20, help="how long the solver may take for a room (20)")
    return parser.parse_args()


def _rooms(seeds: int) -> None:
    took, repeats = dict[tuple[int, int, int], float](), dict[tuple[int, int], list[int]]()
    for count, rounds in ROOMS:
        for seed in range(seeds):
            found, took[count, rounds, seed] = _formed(count, rounds, seed)
            repeats.setdefault((count, rounds), []).append(_again(found))
    worst = max(took, key=lambda room: took[room])
    print(f"9 to 60 people in 3 to 6 rounds, {len(took)} times")
    _say("p95", quantiles(took.values(), n=20, method="inclusive")[-1], GOALS["room"])
    _say("worst: {} people, {} rounds, seed {}".format(*worst), took[worst], GOALS["room"])
    print("  somebody meets again, by seeds, in spite of (n - 1) / 2 rounds or fewer:")
    for (count, rounds), times in repeats.items():
        if any(times) and rounds <= (count - 1) / 2:
            print(f"    {count} people, {rounds} rounds: {times}")


def _large_rooms() -> None:
    for count, rounds in LARGE_ROOMS:
        found, took_ms = _formed(count, rounds, 0)
        print(f"{count} people in {rounds} rounds, {_again(found)} meet again")
        _say("once", took_ms, GOALS["large room"])


def _solver(seconds: float) -> None:
    print("beside OR-Tools, which stops when it knows that it cannot be better")
    for count, rounds in COMPARED:
        found, ours_ms = _formed(count, rounds, 0)
        began = time.perf_counter()
        fewest = _fewest(count, rounds, seconds)
        theirs_ms = (time.perf_counter() - began) * 1000
        ours = _again(found)
        verdict = "reached" if ours <= fewest and ours_ms < theirs_ms else "MISSED"
        name = f"{count} people, {rounds} rounds"
        print(
            f"  {name:22} again: {ours:3} and {fewest:3}   {ours_ms:7.1f} and {theirs_ms:8.1f} ms   {verdict}",
            flush=True,
        )


def _fewest(count: int, rounds: int, seconds: float) -> int:
    """How often a pair meets again in the best rounds that CP-SAT finds in that time, with the first of them given."""
    from ortools.sat.python import cp_model  # type: ignore[import-not-found, unused-ignore]

    sizes = group_sizes(count)
    people, weeks, tables = range(count), range(rounds), range(len(sizes))
    model = cp_model.CpModel()
    sits = {place: model.new_bool_var("") for place in ((p, w, t) for p in people for w in weeks for t in tables)}
    for week in weeks:
        for person in people:
            model.add_exactly_one(sits[person, week, table] for table in tables)
        for table in tables:
            model.add(sum(sits[person, week, table] for person in people) == sizes[table])
    seats = [table for table in tables for _ in range(sizes[table])]
    for person, table in zip(people, seats, strict=True):
        model.add(sits[person, 0, table] == 1)
    again = []
    for one, other in combinations(people, 2):
        meets = [model.new_bool_var("") for _ in weeks]
        for week in weeks:
            for table in tables:
                model.add_bool_or(~sits[one, week, table], ~sits[other, week, table], meets[week])
        again.append(model.new_int_var(0, rounds, ""))
        model.add(again[-1] >= sum(meets) - 1)
    model.minimize(sum(again))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.solve(model)
    return int(solver.objective_value + 0.5)


def _formed(count: int, rounds: int, seed: int) -> tuple[Formed, float]:
    """The rounds, and the milliseconds that they take: the least of three times, of which each does the same."""
    people, exercise = people_counted(count), trio_format()
    ledger, order = Ledger((), counts_as(exercise)), Order(seed=seed, each_round=True)
    forming = Forming(people, Seating(), ledger, NO_WISHES, exercise, order, rounds)
    took = []
    for _ in range(3):
        began = time.perf_counter()
        found = formed(forming)
        took.append((time.perf_counter() - began) * 1000)
    return found, min(took)


def _again(found: Formed) -> int:
    return sum(found.again.values())


def _say(name: str, figure: float, goal: float) -> None:
    print(f"  {name:38} {figure:8.3f} ms   goal {goal:g}  {'reached' if figure <= goal else 'MISSED'}", flush=True)


if __name__ == "__main__":
    main()
