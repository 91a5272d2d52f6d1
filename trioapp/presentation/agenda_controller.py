"""The page of the learning agenda as a value, what is typed and chosen there as slots, and the agenda as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain.instants import Clock
from trioapp.domain.learning_agenda import LearningQuestion, QuestionStatus, order_of, seems_stubborn
from trioapp.domain.problems import Refused
from trioapp.domain.programme import CanvasKind
from trioapp.domain.session import Session, SessionHead
from trioapp.domain.texts import plain_line
from trioapp.domain.workbook import LONGEST_FIELD
from trioapp.presentation.agenda_board import AgendaFile, AgendaView, QuestionCard, QuestionKey, QuestionRow, Saving
from trioapp.presentation.agenda_scene import agenda_pages
from trioapp.presentation.errands import Errands
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.presentation.wording import Wording
from trioapp.services.agenda_keeping import AgendaKeeping, Elsewhere
from trioapp.services.exporting.agenda_calendar import as_calendar, has_days
from trioapp.services.exporting.agenda_csv import as_agenda_csv
from trioapp.services.exporting.report import Contents
from trioapp.services.workbook_pen import WorkbookPen
from trioapp.services.workspace import Workspace

WriteFile = Callable[[Path, str, str, str], Path]
"""Writes a file in a folder, by its name, its ending and its contents, over nothing that is there; gives its path."""
_Asked = tuple[SessionHead, LearningQuestion]


class AgendaController(QObject):
    """Other sessions are read beside the windows, when the trainer wants to see them."""

    view_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was not done, or what was; empty where there is nothing to be said."""
    asked = Signal()
    """A question was added, and is the one that was chosen."""
    opening_requested = Signal(str)
    """With the id of a session that the trainer wants to work in."""
    shown = Signal(object)
    """With a `CanvasShown` for the room."""

    def __init__(
        self,
        workspace: Workspace,
        keeping: AgendaKeeping,
        pen: WorkbookPen,
        errands: Errands,
        clock: Clock,
        words: Wording,
        write_file: WriteFile,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._keeping = keeping
        self._pen = pen
        self._errands = errands
        self._clock = clock
        self._words = words
        self._write_file = write_file
        self._elsewhere: Elsewhere | None = None
        self._is_in_sight = False
        self._of_all = False
        self._filter: QuestionStatus | None = None
        self._chosen = QuestionKey("", "")
        self._page = 0
        self._view: AgendaView | None = None
        self._worded: dict[_Asked, tuple[str, str, str]] = {}
        self._worded_in: tuple[str, date] | None = None
        workspace.listen(self.refresh)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._view, self._chosen, self._page, self._elsewhere = None, QuestionKey("", ""), 0, None
        elif self._is_in_sight:
            view = self._view_of(self._workspace.session)
            if view != self._view:
                self._view = view
                self.view_changed.emit(view)

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Nothing is worked out while nobody sees it; other sessions may have changed meanwhile."""
        came = is_in_sight and not self._is_in_sight
        self._is_in_sight = is_in_sight
        if came and self._of_all:
            self._read()
        self.refresh()

    # -- what is listed

    @Slot(bool)
    def show_all(self, of_all: bool) -> None:
        """The questions of all sessions on this laptop, or of the open one."""
        self._of_all = of_all
        if of_all:
            self._read()
        self.refresh()

    @Slot(object)
    def filter_by(self, status: QuestionStatus | None) -> None:
        self._filter = status
        self.refresh()

    @Slot(object)
    def choose(self, key: QuestionKey) -> None:
        self._pen.leave()
        self._chosen = key
        self.told.emit("")
        self.refresh()

    def choose_own(self, question_id: str) -> None:
        """One of the open session, whatever is listed."""
        self._filter = None
        self.choose(QuestionKey(self._workspace.session.head.id, question_id))

    @Slot()
    def open_session(self) -> None:
        """That of the question that was chosen."""
        self.opening_requested.emit(self._chosen.session)

    # -- what is done to a question

    @Slot(str)
    def ask(self, text: str) -> None:
        """A question by hand, with a topic of its own."""
        if self._workspace.is_open:
            made = self._keeping.ask_anew(text)
            if made:
                self.choose_own(made)
                self.asked.emit()
            self._tell_length(text)

    @Slot(str)
    def write(self, text: str) -> None:
        self._change(lambda question: self._keeping.write(question, text))
        self._tell_length(text)

    @Slot(str)
    def answer(self, text: str) -> None:
        self._change(lambda question: self._keeping.answer(question, text))
        self._tell_length(text)

    @Slot(str)
    def give_to(self, owner: str) -> None:
        self._change(lambda question: self._keeping.give_to(question, owner))
        self._tell_length(owner)

    @Slot(object)
    def set_status(self, status: QuestionStatus) -> None:
        self._change(lambda question: self._keeping.set_status(question, status))

    @Slot(str)
    def plan(self, typed: str) -> None:
        """The next moment as it was typed; none where nothing was."""
        day = self._words.agenda.days.read(typed, self._keeping.today)
        if typed.strip() and day is None:
            self.told.emit(self._words.agenda.days.refused(typed))
            return
        self.told.emit("")
        self._change(lambda question: self._keeping.plan(question, day))

    @Slot()
    def delete(self) -> None:
        self._change(self._keeping.delete)

    @Slot()
    def undo(self) -> None:
        if self._workspace.is_open:
            self._pen.undo()
            self.told.emit("")

    def _change(self, act: Callable[[str], object]) -> None:
        """Only what belongs to the open session can be changed here."""
        if self._workspace.is_open and self._chosen.session == self._workspace.session.head.id:
            act(self._chosen.question)

    def _tell_length(self, text: str) -> None:
        self.told.emit(self._words.field_is_full() if len(text) > LONGEST_FIELD else "")

    # -- the room, and files

    @Slot()
    def show_on_beamer(self) -> None:
        self._page = 0
        self._show_page()

    @Slot(object)
    def turn(self, by: int) -> None:
        """So many pages further, or back."""
        self._page += by
        self._show_page()

    def _show_page(self) -> None:
        if self._workspace.is_open:
            last = len(agenda_pages(self._workspace.session, self._words)) - 1
            self._page = min(max(0, self._page), last)
            self.shown.emit(CanvasShown(CanvasKind.AGENDA, self._page))
            self.refresh()

    @Slot(object)
    def save(self, wish: Saving) -> None:
        if not self._workspace.is_open:
            return
        session, contents, canvas = self._workspace.session, Contents(named=wish.named), self._words.canvas()
        name = self._words.agenda.file_name()
        name = self._words.demo.file_name(name) if self._workspace.is_demo else name
        if wish.form is AgendaFile.TABLE:
            text = as_agenda_csv(session, contents, canvas)
        else:
            text = as_calendar(session, contents, self._clock.now(), canvas)
        try:
            path = self._write_file(wish.folder, name, wish.form.value, text)
        except Refused as refused:
            self.told.emit(self._words.refusal(refused))
        else:
            self.told.emit(self._words.agenda.saved(str(path)))

    # -- other sessions

    def _read(self) -> None:
        if self._workspace.is_open:
            self._errands.send(self._keeping.look_elsewhere(), self._hear)

    def _hear(self, elsewhere: Elsewhere) -> None:
        self._elsewhere, self._worded = elsewhere, {}
        self.refresh()

    # -- what is shown

    def _view_of(self, session: Session) -> AgendaView:
        own = session.workbook.of(LearningQuestion)
        if self._worded_in != (current := (self._words.language, self._keeping.today)):
            self._worded_in, self._worded = current, {}
        asked = sorted(self._asked(session), key=lambda one: order_of(one[1]))
        listed = [one for one in asked if self._filter in (None, one[1].status)]
        pages = len(agenda_pages(session, self._words))
        return AgendaView(
            rows=tuple(self._row(head, question, session) for head, question in listed),
            counts=tuple(self._counts([question.status for _, question in asked])),
            filter=self._filter,
            of_all=self._of_all,
            card=self._card(asked, session),
            said=self._said(is_empty=not listed),
            undo=self._words.done(self._pen.undoable),
            can_show=any(question.text.strip() for question in own),
            can_be_saved=bool(own),
            has_days=has_days(session, self._words.canvas()),
            page=self._words.agenda.place_of(min(self._page, pages - 1) + 1, pages) if pages > 1 else "",
        )

    def _asked(self, session: Session) -> Iterator[_Asked]:
        yield from ((session.head, question) for question in session.workbook.of(LearningQuestion))
        if self._of_all and self._elsewhere:
            others = (one for one in self._elsewhere.sessions if one.head.id != session.head.id)
            yield from ((one.head, question) for one in others for question in one.questions)

    def _counts(self, statuses: list[QuestionStatus]) -> Iterator[tuple[QuestionStatus | None, str]]:
        yield None, f"{self._words.agenda.all_statuses()} {len(statuses)}"
        for status in QuestionStatus:
            yield status, f"{self._words.agenda.status(status)} {statuses.count(status)}"

    def _said(self, *, is_empty: bool) -> str:
        words = self._words.agenda
        nothing = words.nothing_here() if is_empty else ""
        if not self._of_all:
            return nothing
        if self._elsewhere is None:
            return words.reading()
        return " ".join(filter(None, (nothing, words.left_out(self._elsewhere.locked, self._elsewhere.damaged))))

    def _row(self, head: SessionHead, question: LearningQuestion, session: Session) -> QuestionRow:
        """Those of other sessions, which may be very many, are not put into words again with each letter typed."""
        is_own, key = head.id == session.head.id, QuestionKey(head.id, question.id)
        worded = self._words_of(head, question, is_own=True) if is_own else self._worded.get((head, question))
        if worded is None:
            worded = self._worded[head, question] = self._words_of(head, question, is_own=False)
        return QuestionRow(key, *worded, is_chosen=key == self._chosen)

    def _words_of(self, head: SessionHead, question: LearningQuestion, *, is_own: bool) -> tuple[str, str, str]:
        words = self._words.agenda
        detail = words.joined(
            (
                words.status(question.status),
                words.next_on(question.next_moment) if question.next_moment else words.no_moment(),
                words.owned_by(question.owner),
                "" if is_own else words.in_session(head.name),
            )
        )
        return plain_line(question.text) or words.no_words(), detail, self._remark(question)

    def _remark(self, question: LearningQuestion) -> str:
        today = self._keeping.today
        return self._words.agenda.is_long_open((today - question.since).days) if seems_stubborn(question, today) else ""

    def _card(self, asked: list[_Asked], session: Session) -> QuestionCard | None:
        words = self._words.agenda
        for head, question in asked:
            if QuestionKey(head.id, question.id) == self._chosen:
                return QuestionCard(
                    key=self._chosen,
                    text=question.text,
                    status=question.status,
                    answer=question.answer,
                    owner=question.owner,
                    moment=words.days.written(question.next_moment),
                    about=words.asked_on(question.since),
                    remark=self._remark(question),
                    session_name="" if head.id == session.head.id else head.name,
                )
        return None
