"""Preferences as Hypothesis makes them: whatever the page can choose, and keys however they were given."""

from __future__ import annotations

from hypothesis import strategies as st

from trioapp.domain.keys import USUAL_KEYS, Action, Keys, meeting
from trioapp.domain.preferences import LANGUAGES, LAST_CHAIR_M, PICTURE_M, Preferences, Room, ShownTime, Theme
from trioapp.domain.retention import CHOICES

_SOME_KEYS = ("B", ".", "Right", "PgDown", "F8", "Ctrl+U", "Shift+J", "É", '"', "\\", "'", "#", "=", "[", "+", "Ctrl++")
_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


@st.composite
def some_keys(draw: st.DrawFn) -> Keys:
    """As the page gives them: none that a place has a use for."""
    keys = USUAL_KEYS
    for action, key in draw(st.lists(st.tuples(st.sampled_from(Action), st.sampled_from(_SOME_KEYS)), max_size=6)):
        if meeting(action, key) is None:
            keys = keys.swapped(action, key)
    free = all(meeting(action, key) is None for action, held in keys for key in held)
    return keys if free else USUAL_KEYS


def some_preferences() -> st.SearchStrategy[Preferences]:
    return st.builds(
        Preferences,
        language=st.sampled_from(["", *LANGUAGES]),
        theme=st.sampled_from(Theme),
        room=st.sampled_from(Room),
        last_chair_m=st.floats(*LAST_CHAIR_M),
        picture_m=st.floats(*PICTURE_M),
        fades=st.booleans(),
        time=st.sampled_from(ShownTime),
        sound=st.booleans(),
        volume=st.integers(0, 100),
        start_gate=st.booleans(),
        seated_gate=st.booleans(),
        rather_duos=st.booleans(),
        keep_days=st.sampled_from(CHOICES),
        reports_named=st.booleans(),
        reports_with_notes=st.booleans(),
        beamer=_WORDS,
        report_folder=_WORDS,
        data_folder=_WORDS,
        keys=some_keys(),
    )
