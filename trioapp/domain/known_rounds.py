"""Rounds of which it is known that nobody, or hardly anybody, meets twice; people and tables go by number, from 0."""

from __future__ import annotations

from collections.abc import Sequence

TRIO = 3
FEWEST_TABLES = 3
SHIFTS = ((0, 0), (1, 2), (2, 1))
"""How many tables the second and the third of each trio have moved on by each round (method.md §B4)."""

_FOUND = (
    """
    ABC DEF GHI JKLM
    DGL AIK BFJ CEHM
    EIJ CDK BHL AFGM
    EGK CFL AHJ BDIM
    """,
    """
    ABC DEF GHIJ KLMN
    FJK CHL ADIM BEGN
    AGK EHM CDJN BFIL
    BJM DGL AFHN CEIK
    """,
    # Kirkman's fifteen schoolgirls, who walk in threes on seven days (The Lady's and Gentleman's Diary, 1850). In this
    # solution A stays, and all others take each day the next place on one of two rings of seven.
    """
    ABC DEF GHI JKL MNO
    ADG BKM CIL EHN FJO
    AEJ BGO CKN DIM FHL
    AHK BFN CDJ EIO GLM
    AFM BIJ CHO DLN EGK
    AIN BEL CFG DKO HJM
    ALO BDH CEM FIK GJN
    """,
    """
    ABC DEF GHI JKL MNOP
    AKM BJP DHO EGN CFIL
    BLO CKN DIM FGP AEHJ
    BIN CEO FHK GJM ADLP
    AGO BFM CDJ HLN EIKP
    AFN CHP ELM IJO BDGK
    """,
    # In the sixth round A and E meet again; whether that can be helped is not known to us.
    """
    ABC DEF GHI JKLM NOPQ
    BGP EKQ HMN ADIL CFJO
    BMQ DJP GLO AFHK CEIN
    AEO BHJ CLQ DGKN FIMP
    AJN CDM FGQ BIKO EHLP
    CKP DHO IJQ AEGM BFLN
    """,
    """
    ABC DEF GHI JKL MNO PQRS
    GJO FIQ CES AMP HLR BDKN
    AIK DMQ BHS EOR JNP CFGL
    FHN GKQ CDR ALS BOP EIJM
    FKR DJS EGP CIN BLM AHOQ
    CHM ENQ AFJ BGR KOS DILP
    """,
    """
    ABC DEF GHI JKL MNOP QRST
    FOS JMR IPT ANQ CDGL BEHK
    CPQ ENT GKS BDM AFIJ HLOR
    GNR JOT BLS CFH ADKP EIMQ
    ALM DHQ IKO EPR CJNS BFGT
    HPS DIR FLN BJQ AEGO CKMT
    """,
)
"""For numbers of people that take a long search; it was done by a solver, and by our own search given minutes."""


def known_rounds(sizes: Sequence[int], count: int) -> list[list[list[int]]]:
    """At most `count` rounds for tables of these sizes; none when nothing is known about them."""
    if count <= len(SHIFTS) and len(sizes) >= FEWEST_TABLES and set(sizes) == {TRIO}:
        return [_shifted(len(sizes), second, third) for second, third in SHIFTS[:count]]
    found = (rounds for rounds in map(_read, _FOUND) if [len(table) for table in rounds[0]] == [*sizes])
    return next(found, [])[:count]


def _shifted(tables: int, second: int, third: int) -> list[list[int]]:
    """The first of each trio stays, and the others have moved on by so many tables."""
    return [
        [TRIO * table, TRIO * ((table - second) % tables) + 1, TRIO * ((table - third) % tables) + 2]
        for table in range(tables)
    ]


def _read(rounds: str) -> list[list[list[int]]]:
    lines = [line.split() for line in rounds.strip().splitlines()]
    return [[[ord(letter) - ord("A") for letter in table] for table in line] for line in lines]
