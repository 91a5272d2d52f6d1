"""Signals carry whole values to bound methods, one timer drives the engine, and none of it wears out."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.sources import Source, assert_none, called, dotted, last_name, snippet, sources

HEARTBEAT = "trioapp/presentation/heartbeat.py"
ENGINE = ("domain", "services", "presentation")
SIGNATURES = ("", "object", "str", "bool", "int")
INTS = {
    ("trioapp/ui/console/formats_page.py", "phase_chosen"): "the place of a phase in an exercise",
    ("trioapp/ui/console/library_details.py", "phase_chosen"): "the place of a phase in an exercise",
    ("trioapp/ui/console/observation_pad.py", "chosen"): "the number of a trio",
    ("trioapp/ui/console/observation_pad.py", "trio_chosen"): "the number of a trio",
    ("trioapp/ui/console/proof_pane.py", "turned"): "how many pages on, or back",
    ("trioapp/ui/widgets/full_fields.py", "full"): "how many letters fit in a field",
}
"""Signals that carry a 32-bit number, and which small number that is."""
SECONDS_ALLOWED = 30


def test_nothing_anonymous_is_connected() -> None:
    assert_none(fault for source in sources() for fault in anonymous_slots(source))


def test_the_engine_has_one_timer() -> None:
    assert_none(fault for source in sources(*ENGINE) for fault in timers(source))
    made = [call for source in sources("presentation") for call in source.calls() if last_name(call.func) == "QTimer"]
    assert len(made) == 1, f"{HEARTBEAT}:1: the engine has {len(made)} timers, not one"


def test_no_timer_repeats() -> None:
    assert_none(fault for source in sources() for fault in repeating_timers(source))


def test_signals_carry_whole_values() -> None:
    assert_none(fault for source in sources() for fault in thin_signals(source))


def test_the_list_of_numbers_is_up_to_date() -> None:
    known = {(source.name, name) for source in sources() for name, call in signals(source) if signature(call) == "int"}
    assert_none(f"{file}:1: {name} is named in this test and is no Signal(int)" for file, name in INTS.keys() - known)


def test_signals_do_not_wear_out() -> None:
    used = sorted({signature(call) for source in sources() for _, call in signals(source)})
    script = Path(__file__).with_name("emit_often.py")
    run = subprocess.run([sys.executable, str(script), *used], capture_output=True, text=True, timeout=SECONDS_ALLOWED)
    assert run.returncode == 0, f"tests/house/emit_often.py:1: {run.stdout}{run.stderr} (exit status {run.returncode})"


@pytest.mark.parametrize(
    "code",
    [
        "button.clicked.connect(lambda: self.close())",
        "button.clicked.connect(partial(self.open, 3))",
        "button.clicked.connect(functools.partial(self.open, 3))",
        "def build(self):\n    def go(): ...\n    button.clicked.connect(go)",
    ],
)
def test_an_anonymous_slot_is_found(code: str) -> None:
    (fault,) = anonymous_slots(snippet(code))
    assert fault.startswith("trioapp/ui/snippet.py:")


def test_a_bound_method_may_be_connected() -> None:
    assert not list(anonymous_slots(snippet("def build(self):\n    button.clicked.connect(self.close)")))


@pytest.mark.parametrize("code", ["QTimer(self)", "time.sleep(1)", "self.startTimer(100)", "timer.setInterval(100)"])
def test_a_second_engine_timer_is_found(code: str) -> None:
    assert list(timers(snippet(code, "trioapp/presentation/snippet.py")))


@pytest.mark.parametrize(
    "code", ["timer = QTimer(self)\ntimer.start(100)", "timer = QTimer(self)\ntimer.setSingleShot(False)"]
)
def test_a_repeating_timer_is_found(code: str) -> None:
    assert list(repeating_timers(snippet(code)))


@pytest.mark.parametrize(
    "code",
    [
        "ticked = Signal(int)",
        "ticked = Signal(float)",
        "moved = Signal(int, int)",
        "self.ticked.emit(now.wall_ms)",
        "self.ticked.emit(left.ms)",
    ],
)
def test_a_thin_signal_is_found(code: str) -> None:
    assert list(thin_signals(snippet(code)))


def anonymous_slots(source: Source) -> Iterator[str]:
    local = {child.name for child in _functions_in_functions(source)}
    for call in source.calls():
        if last_name(call.func) == "connect":
            for slot in (*call.args, *(keyword.value for keyword in call.keywords)):
                if _is_anonymous(slot, local):
                    yield source.fault(
                        call, "what is connected keeps its object alive for ever; connect a bound method"
                    )


def _functions_in_functions(source: Source) -> Iterator[ast.FunctionDef]:
    for outer in ast.walk(source.tree):
        if isinstance(outer, ast.FunctionDef):
            yield from (node for node in ast.walk(outer) if isinstance(node, ast.FunctionDef) and node is not outer)


def _is_anonymous(slot: ast.expr, local: set[str]) -> bool:
    if isinstance(slot, ast.Name):
        return slot.id in local
    return isinstance(slot, ast.Lambda) or (isinstance(slot, ast.Call) and last_name(slot.func) == "partial")


def timers(source: Source) -> Iterator[str]:
    """What makes time pass in the engine anywhere but in the heartbeat."""
    for call in source.calls():
        name = last_name(call.func)
        if name in ("sleep", "startTimer", "setInterval", "msleep"):
            yield source.fault(call, f"{called(call)}: the engine never waits and never polls; arm the heartbeat")
        if name in ("QTimer", "QBasicTimer", "singleShot", "QChronoTimer") and source.name != HEARTBEAT:
            yield source.fault(call, f"{called(call)}: the only timer of the engine is {HEARTBEAT}")


def repeating_timers(source: Source) -> Iterator[str]:
    made = [call for call in source.calls() if last_name(call.func) in ("QTimer", "QChronoTimer")]
    single = [call for call in source.calls() if last_name(call.func) == "setSingleShot" and _says_true(call)]
    if len(made) > len(single):
        yield source.fault(made[0], "a timer that repeats wakes the laptop for nothing; make it single-shot")
    for call in source.calls():
        if last_name(call.func) == "startTimer":
            yield source.fault(call, "startTimer repeats; use a single-shot QTimer")


def _says_true(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.Constant) and argument.value is True for argument in call.args)


def signals(source: Source) -> Iterator[tuple[str, ast.Call]]:
    """Every signal that is declared, by its name."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and last_name(node.value.func) == "Signal":
            yield dotted(node.targets[0]), node.value


def signature(call: ast.Call) -> str:
    return ",".join(dotted(argument) for argument in call.args)


def thin_signals(source: Source) -> Iterator[str]:
    for name, call in signals(source):
        sent = signature(call)
        if sent not in SIGNATURES:
            yield source.fault(call, f"{name} is Signal({sent}); send one frozen dataclass as Signal(object)")
        if sent == "int" and (source.name, name) not in INTS:
            yield source.fault(call, f"{name} is a 32-bit number; say in this test which small number it is")
    for call in source.calls():
        if last_name(call.func) == "emit" and any(_is_milliseconds(argument) for argument in call.args):
            yield source.fault(call, "milliseconds overflow a signal; send an Instant or a Duration")


def _is_milliseconds(argument: ast.expr) -> bool:
    name = last_name(argument)
    return name == "ms" or name.endswith("_ms")
