"""Words for reports of a session."""

from __future__ import annotations

from tests.services.canvas_words import CANVAS_WORDS
from trioapp.domain.harvest import Level, Tone
from trioapp.domain.marks import Mark
from trioapp.domain.observation import NoteKind
from trioapp.services.exporting.report_words import ReportWords

REPORT_WORDS = ReportWords(
    language="nl",
    months=tuple(f"maand {number}" for number in range(1, 13)),
    aim="Doel",
    times="Tijden",
    phase="Fase",
    round="Ronde",
    planned="Gepland",
    took="Duurde",
    paused="Gepauzeerd",
    started="Begonnen",
    trios="Trio's",
    trio="Trio",
    group="Groep",
    person="Persoon",
    role="Rol",
    ended="Geëindigd",
    notes="Observaties",
    note="Notitie",
    moment="Moment",
    mark="Merk",
    kind="Soort",
    heading="Kop",
    no_run="Niet gestart",
    lengths="In minuten en seconden",
    nothing_given="Niets vastgelegd",
    before_start="voor de start",
    afterwards="na afloop",
    anonymous="Zonder namen",
    about="Over dit verslag",
    named="Met namen",
    stay_until="Namen blijven tot {day}",
    stay="Namen blijven",
    source="Bron",
    marks={mark: mark.value for mark in Mark},
    kinds={kind: kind.value for kind in NoteKind},
    harvest="Oogst",
    sentence="Zin",
    theme="Thema",
    tone="Mooi of moeilijk",
    level="Over wie",
    may_share="Mag gedeeld",
    no_theme="Nog in geen thema",
    not_shared="niet delen",
    tones={tone: tone.value for tone in Tone},
    levels={level: level.value for level in Level},
    canvas=CANVAS_WORDS,
)
