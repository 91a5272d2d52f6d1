"""What each command does without opening a window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from trioapp.app.compose import Backstage
from trioapp.app.seat import listed_people, seat
from trioapp.app.terminal import read_session
from trioapp.domain.ports import ListedSession
from trioapp.domain.problems import Problem, ProblemKind, Refused
from trioapp.services.exporting.report_kind import ReportKind
from trioapp.services.programmes import Template, of_exercise
from trioapp.storage.check import check_file
from trioapp.storage.format_file import is_format_file, parse_format, read_format_text
from trioapp.storage.programme_file import holds_programme, read_programme
from trioapp.storage.report_file import write_together

Command = Callable[[Backstage, argparse.Namespace], int]


def new(backstage: Backstage, asked: argparse.Namespace) -> int:
    people = listed_people(backstage, asked.people) if asked.people else ()
    language, programme = backstage.language.code, asked.programme
    is_file = is_format_file(Path(programme))
    template = _template_in(Path(programme), backstage) if is_file else backstage.programmes.template(programme)
    session_id = backstage.sessions.create_with(template, asked.name, people, language)
    for problem in template.left_out:
        print(f"trioapp: {backstage.words.fault_line(problem)}", file=sys.stderr)
    print(json.dumps({"id": session_id}) if asked.json else session_id)
    return 0


def _template_in(file: Path, backstage: Backstage) -> Template:
    """A file is a whole programme, or one exercise."""
    if holds_programme(file):
        return backstage.programmes.of_day(read_programme(file), file)
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
    faults = [problem for path in asked.files for problem in check_file(path, backstage.pictures)]
    for fault in faults:
        print(backstage.words.fault_line(fault))
    return 1 if faults else 0


def schema(_backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.storage.languages import schema_text  # the other commands need not wait for it

    print(schema_text(asked.language_of), end="")
    return 0


def export(backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.app.press import press  # the other commands, and the windows, need not wait for what makes reports
    from trioapp.services.exporting.handing_over import Making, keep_files
    from trioapp.services.exporting.report import Contents

    kinds = _kinds(asked.kinds)
    session = read_session(backstage, asked.session)
    contents, now = Contents(asked.named, asked.with_notes), backstage.clock.now()
    making = Making(session, contents, now, backstage.words.report(), press())
    files = tuple(file for step in making.steps(kinds) for file in step.make())
    for path in keep_files(write_together, asked.out, making.stem, files):
        print(path)
    return 0


def scene(backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.app.scene_file import draw  # the other commands need not wait for what paints

    print(draw(backstage, asked))
    return 0


def handbook(backstage: Backstage, asked: argparse.Namespace) -> int:
    from trioapp.app.handbook import write_handbook  # the other commands need not wait for what makes books

    for path in write_handbook(backstage.language, asked.out, getattr(asked, "lang", "")):
        print(path)
    return 0


COMMANDS: dict[str, Command] = {
    "new": new,
    "list": list_sessions,
    "check": check,
    "schema": schema,
    "export": export,
    "scene": scene,
    "seat": seat,
    "handbook": handbook,
}


def _kinds(asked: str) -> tuple[ReportKind, ...]:
    kinds = [kind.strip() for kind in asked.split(",") if kind.strip()]
    for kind in kinds or [asked]:
        if kind not in tuple(ReportKind):
            raise Refused(Problem(ProblemKind.EXPORT_UNKNOWN, what=kind, other=", ".join(ReportKind)))
    return tuple(map(ReportKind, kinds))


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
