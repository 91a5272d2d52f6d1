"""What each command does without opening a window."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from trioapp.app.command_line import EXPORTS_LATER, EXPORTS_NOW
from trioapp.app.compose import Backstage
from trioapp.app.seat import seat
from trioapp.app.terminal import read_session
from trioapp.domain.ports import ListedSession
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.domain.session import Session
from trioapp.services.exporting.agenda_csv import as_agenda_csv
from trioapp.services.exporting.json_report import as_json
from trioapp.services.exporting.markdown_report import as_markdown
from trioapp.services.exporting.report import Contents
from trioapp.services.programmes import Template, of_exercise
from trioapp.storage.check import check_file
from trioapp.storage.format_file import is_format_file, parse_format, read_format_text
from trioapp.storage.participant_list import read_participants
from trioapp.storage.programme_file import holds_programme, read_programme
from trioapp.storage.report_file import write_report
from trioapp.storage.session_database import SESSION_SUFFIX
from trioapp.storage.session_shelf import file_name

Command = Callable[[Backstage, argparse.Namespace], int]


def new(backstage: Backstage, asked: argparse.Namespace) -> int:
    people = read_participants(asked.people) if asked.people else ()
    language, programme = backstage.language.code, asked.programme
    if is_format_file(Path(programme)):
        template = _template_in(Path(programme), backstage)
        session_id = backstage.sessions.create_with(template, asked.name, people, language)
    else:
        session_id = backstage.sessions.create(asked.name, people, language, programme)
    print(json.dumps({"id": session_id}) if asked.json else session_id)
    return 0


def _template_in(file: Path, backstage: Backstage) -> Template:
    """A file is a whole programme, or one exercise."""
    if holds_programme(file):
        return backstage.programmes.of_day(read_programme(file))
    source = read_format_text(file)
    return of_exercise(parse_format(source, str(file)), source)


def list_sessions(backstage: Backstage, asked: argparse.Namespace) -> int:
    listed = backstage.sessions.listed()
    if asked.json:
        print(json.dumps([_as_values(one) for one in listed], ensure_ascii=False, indent=2))
        return 0
    for one in listed:
        if one.head:
            print(f"{one.head.id}  {backstage.words.day(one.head.created_ms)}  {one.head.name}")
        else:
            print(backstage.words.problem(one.problem or Problem(ProblemKind.NOT_A_SESSION, str(one.path))))
    return 0


def check(backstage: Backstage, asked: argparse.Namespace) -> int:
    faults = [problem for path in asked.files for problem in check_file(path)]
    for fault in faults:
        print(backstage.words.fault_line(fault))
    return 1 if faults else 0


def schema(_backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.storage.languages import schema_text  # the other commands need not wait for it

    print(schema_text(asked.language_of), end="")
    return 0


def export(backstage: Backstage, asked: argparse.Namespace) -> int:
    kinds = _kinds(asked.kinds)
    session = read_session(backstage, asked.session)
    contents = Contents(asked.named, asked.with_notes)
    for kind in kinds:
        report = _report(backstage, session, contents, kind)
        print(write_report(asked.out, file_name(session.head).removesuffix(SESSION_SUFFIX), kind, report))
    return 0


def scene(backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.app.scene_file import draw  # the other commands need not wait for what paints

    print(draw(backstage, asked))
    return 0


COMMANDS: dict[str, Command] = {
    "new": new,
    "list": list_sessions,
    "check": check,
    "schema": schema,
    "export": export,
    "scene": scene,
    "seat": seat,
}


def _kinds(asked: str) -> list[str]:
    kinds = [kind.strip() for kind in asked.split(",") if kind.strip()]
    for kind in kinds or [asked]:
        if kind not in EXPORTS_NOW:
            wrong = ProblemKind.LATER_EXPORT if kind in EXPORTS_LATER else ProblemKind.EXPORT_UNKNOWN
            raise Refused(Problem(wrong, what=kind, other=", ".join(EXPORTS_NOW)))
    return kinds


def _report(backstage: Backstage, session: Session, contents: Contents, kind: str) -> str:
    now = backstage.clock.now()
    if kind == "json":
        return as_json(session, contents, now)
    if kind == "csv":
        return as_agenda_csv(session, contents, backstage.words.canvas())
    return as_markdown(session, contents, now, backstage.words.report())


def _as_values(listed: ListedSession) -> dict[str, object]:
    if listed.head is None:
        return {"file": listed.path.name, "problem": listed.problem.kind if listed.problem else ""}
    return {
        "id": listed.head.id,
        "name": listed.head.name,
        "programme": listed.head.programme,
        "created_ms": listed.head.created_ms,
        "people": listed.people,
    }
