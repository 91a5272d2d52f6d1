"""Small sound files that have each key of their language between them, and files with each kind of fault."""

from __future__ import annotations

from trioapp.domain.problems import ProblemKind

_TOP = """format = 1
id = "mine"
name = { nl = "Mijn", en = "Mine" }
eyebrow = { nl = "Leren" }
aim = { nl = "Leer." }
call_back = { statement = { nl = "Stop." }, support = { nl = "Zo." } }
gather = { statement = { nl = "Kom." }, support = { nl = "Terug." } }
"""
_BRIEF = 'brief = { statement = { nl = "Begin." } }\n'
_ROLES = """
[[roles]]
id = "a"
name = { nl = "Verteller" }
shape = "circle"
[[roles]]
id = "b"
name = { nl = "Vrager" }
shape = "square"
"""
_PHASE = """
[[phases]]
id = "talk"
name = { nl = "Praten" }
length = "6:00"
"""

FORMATS = (
    _TOP
    + _BRIEF
    + 'for_trainer = { nl = "Ga." }\nsource = "Boek"\nsource_licence = "CC BY 4.0"\nlicence = { nl = "Eigen" }\n'
    + "checked_on = 2026-11-23\ngroup = { size = 3, from = 2, to = 4, also = [5] }\n"
    + 'seats = ["a", "b", "b"]\nrounds = "full"\n'
    + _ROLES
    + "extra = true\n"
    + _PHASE
    + '[change_over]\nname = { nl = "Wissel" }\nlength = "1:00"\n',
    _TOP
    + _BRIEF
    + _ROLES
    + '\n[[phases]]\nid = "think"\nname = { nl = "Denk" }\nlength = "90 s"\nonce = true\nquiet = true\n'
    + _PHASE
    + 'floor = "2 min"\ncompact = "3:00"\nclosing = "0:20"\naim = { nl = "Doel" }\nfor_trainer = { nl = "Loop." }\n'
    + '[phases.lines]\na = { nl = "Vertel." }\nb.nl = "Vraag."\n'
    + '[[phases.cues]]\nat = "0:00"\nquestion = { nl = "Wat?" }\n[[phases.cues]]\nat = "2:00"\n'
    + 'question = { nl = "Hoe?" }\n',
    _TOP
    + _ROLES
    + _PHASE
    + '[[phases.watch]]\nquestion = { nl = "Wie?" }\n[phases.in_pairs]\naim = { nl = "Samen" }\n'
    + 'for_trainer = { nl = "Kijk." }\nlines = { a = { nl = "Samen." } }\n'
    + '[observer]\nmarks = ["open", "closed"]\n[[observer.headings]]\nid = "plan"\nname = { nl = "Plan" }\n'
    + '[change_over]\nname.nl = "Wissel"\nlength = "0:30"\ncompact = "0:20"\nfloor = "10 s"\naim = { nl = "Schuif" }\n'
    + '[brief]\nstatement.nl = "Begin."\n[brief.support]\nnl = "Rustig"\n',
)

_DAY = 'programme = 1\nid = "mine"\nname = { nl = "Mijn dag" }\n'
_BLOCK = '\n[[blocks]]\nid = "{0}"\nkind = "{0}"\nname = {{ nl = "Een" }}\nlength = "2:00"\n'


def _block(kind: str, more: str = "") -> str:
    return _BLOCK.format(kind) + more


PROGRAMMES = (
    _DAY
    + 'for_trainer = { nl = "Dag" }\n'
    + _block("statement", 'statement = { nl = "Hallo" }\nsupport = { nl = "Jij" }\npart = { nl = "Eén" }\n')
    + _block("case", 'lines = [{ nl = "Feit" }, { nl = "Vraag?" }]\nsource = { nl = "Krant" }\nstarts = "9:30"\n')
    + _block("picture", 'statement = { nl = "Kijk" }\npicture = "figuur.png"\nhidden = true\n'),
    _DAY
    + _block("exercise", 'format = "trio"\nrounds = "compact"\n')
    + _block("brief", 'format = "trio"\nfor_trainer = { nl = "Leg uit" }\n')
    + _block("canvas", 'canvas = "field"\nlines = [{ nl = "Eerst" }]\nby_clock = true\n')
    + _block("break", 'starts = "10:30"\nends = "10:45"\n'),
    _DAY
    + _block("views", '[blocks.left]\nheading = { nl = "Links" }\nlines = [{ nl = "L" }]\n[blocks.right]\n')
    + 'heading = { nl = "Rechts" }\nlines = [\n  { nl = "R" }, # zo\n]\n'
    + _block("prompts", 'lines = [{ nl = "Stil" }]\nstatement = { nl = "Denk" }\n')
    + _block("agenda")
    + _block("harvest"),
)


def _changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


K = ProblemKind
FORMAT_FAULTS: dict[ProblemKind, str] = {
    K.TOML_BROKEN: _changed(FORMATS[0], "format = 1", "format ="),
    K.TOML_UNENDED: _changed(FORMATS[0], '"Mijn"', '"Mijn'),
    K.QUOTES_MISSING: _changed(FORMATS[0], '"6:00"', "6:00"),
    K.KEY_TWICE: _changed(FORMATS[0], 'id = "mine"', 'id = "mine"\nid = "two"'),
    K.TOML_TOO_DEEP: _changed(FORMATS[0], "format = 1", "format = " + "[" * 99),
    K.TOML_TOO_MUCH: _changed(FORMATS[0], "also = [5]", f"also = [{'5, ' * 12_000}5]"),
    K.MORE_FAULTS: _changed(FORMATS[0], "format = 1", "format = 1\n" + "".join(f"x{n} = 1\n" for n in range(999))),
    K.TOO_MANY_TABLES: FORMATS[0] + "".join(_PHASE.replace("talk", f"talk{n}") for n in range(200)),
    K.FORMAT_NEWER: _changed(FORMATS[0], "format = 1", "format = 2"),
    K.KEY_MISSING: _changed(FORMATS[0], 'length = "6:00"', ""),
    K.KEY_UNKNOWN: _changed(FORMATS[0], 'length = "6:00"', 'length = "6:00"\nfloer = "2:00"'),
    K.VALUE_WRONG: _changed(FORMATS[0], '"circle"', '"cirkel"'),
    K.DURATION_WRONG: _changed(FORMATS[0], '"6:00"', '"6 mins"'),
    K.DURATION_OUT_OF_RANGE: _changed(FORMATS[0], '"6:00"', '"9:00:00"'),
    K.ROLE_UNKNOWN: _changed(FORMATS[1], "\na = {", "\nc = {"),
    K.TOO_FEW_ROLES: FORMATS[1]
    .replace('"circle"', '"circle"\nextra = true')
    .replace('"square"', '"square"\nextra = true'),
    K.ID_TWICE: _changed(FORMATS[1], 'id = "think"', 'id = "talk"'),
    K.FLOOR_ABOVE_LENGTH: _changed(FORMATS[1], 'floor = "2 min"', 'floor = "7 min"'),
    K.ONCE_TOO_LATE: _changed(FORMATS[1], "once = true\nquiet", "quiet").replace(
        'floor = "2', 'once = true\nfloor = "2'
    ),
    K.CUE_AFTER_END: _changed(FORMATS[1], 'at = "2:00"', 'at = "6:00"'),
    K.CUE_OUT_OF_ORDER: _changed(FORMATS[1], 'at = "2:00"', 'at = "0:00"'),
}
"""A format with that one fault; more of the same kind where there is no other way."""
PROGRAMME_FAULTS: dict[ProblemKind, str] = {
    K.DAY_TOO_LONG: PROGRAMMES[0].replace('"2:00"', '"479:00"')
    + "".join(_block("break").replace('"break"\nkind', f'"b{n}"\nkind').replace("2:00", "479:00") for n in range(3)),
    K.TIME_NOT_LATER: _changed(PROGRAMMES[1], 'ends = "10:45"', 'ends = "10:15"'),
}
