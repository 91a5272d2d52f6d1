"""The page of the harvest as a value, what is typed and chosen there as slots, and the time that each trio has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from trioapp.domain import numerals
from trioapp.domain.harvest import (
    FOR_EACH_TRIO,
    LONGEST_SENTENCE,
    Harvest,
    Level,
    Sentence,
    Theme,
    Tone,
    shown_to_the_room,
    spread,
)
from trioapp.domain.instants import ZERO, Clock, Duration
from trioapp.domain.session import Session
from trioapp.presentation.harvest_board import (
    Delete,
    Drop,
    HarvestClock,
    HarvestView,
    HarvestWish,
    Open,
    Part,
    Put,
    Rename,
    Reorder,
    SentenceRow,
    ThemeCard,
)
from trioapp.presentation.heartbeat import Heartbeat
from trioapp.presentation.notes_controller import PadTrio
from trioapp.presentation.wording import Wording
from trioapp.services.harvesting import Harvesting
from trioapp.services.workspace import Workspace

_SECOND_MS = 1000


class HarvestController(QObject):
    """Hears the trios. What the room sees of it is made elsewhere, from the session."""

    view_changed = Signal(object)
    clock_changed = Signal(object)
    told = Signal(str)
    """With a sentence about what was not done; empty where there is nothing to be said."""
    aloud = Signal(str)
    """With what was just done elsewhere than where the keyboard is, for who does not see it."""

    def __init__(
        self, workspace: Workspace, harvesting: Harvesting, clock: Clock, words: Wording, heartbeat: Heartbeat
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._pen = harvesting
        self._clock = clock
        self._words = words
        self._heartbeat = heartbeat
        self._shown: tuple[object, ...] = ()
        self._is_in_sight = False
        self._hearing: tuple[str, int] | None = None
        self._since = clock.now()
        self._time: HarvestClock | None = None
        workspace.listen(self.refresh)
        heartbeat.beat.connect(self._tell_time)

    @Slot()
    def refresh(self) -> None:
        if not self._workspace.is_open:
            self._shown, self._hearing = (), None
            return
        session, draft = self._workspace.session, self._pen.draft
        shows = (
            session.head.id,
            session.harvest,
            draft,
            self._pen.trios,
            self._pen.undoable,
            self._words.language,
        )
        if shows != self._shown:
            self._shown = shows
            self.view_changed.emit(self._view_of(session))
        if (session.head.id, draft.trio) != self._hearing:
            self._hearing = session.head.id, draft.trio
            self.start_clock()

    @Slot(bool)
    def follow_sight(self, is_in_sight: bool) -> None:
        """Whether the trainer sees the page; the time of a trio begins with that."""
        if is_in_sight and not self._is_in_sight:
            self._since = self._clock.now()
        self._is_in_sight = is_in_sight
        self._tell_time()

    @Slot()
    def start_clock(self) -> None:
        """The trio has all its time once more."""
        self._since = self._clock.now()
        self._tell_time()

    # -- the trio that is heard

    @Slot(str)
    def write(self, text: str) -> None:
        self.told.emit(self._words.harvest.is_full() if len(text) >= LONGEST_SENTENCE else "")
        self._do(lambda: self._pen.write(text))

    @Slot()
    def give(self) -> None:
        """The sentence is done; the next trio is heard."""
        self._do(self._give)

    @Slot()
    def skip(self) -> None:
        self._do(self._pen.skip)

    @Slot()
    def go_back(self) -> None:
        self._do(self._pen.go_back)

    @Slot(object)
    def go_to(self, trio: int) -> None:
        self._do(lambda: self._pen.go_to(trio))

    @Slot()
    def begin_another(self) -> None:
        self._do(self._pen.begin_another)

    @Slot(object)
    def choose_tone(self, tone: Tone) -> None:
        self._do(lambda: self._pen.choose_tone(tone))

    @Slot(object)
    def choose_level(self, level: Level) -> None:
        self._do(lambda: self._pen.choose_level(level))

    @Slot(bool)
    def allow_sharing(self, may_share: bool) -> None:
        self._do(lambda: self._pen.allow_sharing(may_share=may_share))

    @Slot(str)
    def choose_theme(self, name: str) -> None:
        self._do(lambda: self._pen.choose_theme(name))

    # -- all of them

    @Slot(object)
    def fulfil(self, wish: HarvestWish) -> None:
        """Does what was asked of a sentence or a theme."""
        self.told.emit("")
        self._do(lambda: self._fulfil(wish))

    @Slot(str)
    def name_theme(self, name: str) -> None:
        """There is one more theme, if there was none of that name."""
        self._do(lambda: self._pen.name_theme(name))

    @Slot()
    def undo(self) -> None:
        undone = self._pen.undoable if self._workspace.is_open else None
        if undone:
            self._pen.undo()
            self.refresh()
            self.aloud.emit(self._words.harvest.undone(undone))

    def _do(self, act: Callable[[], object]) -> None:
        """A key may come when the session was closed just now."""
        if self._workspace.is_open:
            before = self._pen.draft
            act()
            self.refresh()
            if changed := self._what_changed(before, self._pen.draft):
                self.aloud.emit(changed)

    def _what_changed(self, before: Sentence, draft: Sentence) -> str:
        """Another trio with what it said, or what is said of the same one; its letters are heard as they are typed."""
        words = self._words.harvest
        if before.id != draft.id:
            state = words.heard(is_heard=draft.trio in self._pen.heard)
            group = self._words.group(self._workspace.session.group).name(draft.trio)
            return " · ".join(filter(None, (group, state, draft.text)))
        if before.tone is not draft.tone:
            return words.tone(draft.tone) if draft.tone else words.no_tone()
        if before.level is not draft.level:
            return words.level(draft.level) if draft.level else words.no_level()
        if before.may_share is not draft.may_share:
            return words.may_be_shared() if draft.may_share else words.not_shared()
        return self._theme_words(draft.theme) if before.theme != draft.theme else ""

    def _theme_words(self, theme: str) -> str:
        themes = self._workspace.session.harvest.themes
        return next((one.name for one in themes if one.id == theme), self._words.harvest.no_theme())

    def _give(self) -> None:
        if self._pen.give() and len(self._pen.heard) == len(self._pen.trios):
            self.told.emit(self._words.harvest.all_heard())

    def _fulfil(self, wish: HarvestWish) -> None:
        match wish:
            case Open(sentence):
                self._pen.open_sentence(sentence)
            case Put(sentence, theme):
                self._pen.put(sentence, theme)
                if sentence != self._pen.draft.id:
                    self.aloud.emit(self._theme_words(theme))
            case Delete(sentence):
                self._pen.delete(sentence)
            case Reorder(theme, by):
                self._pen.move_theme(theme, by)
            case Drop(theme):
                self._pen.drop_theme(theme)
            case Rename(theme, name, is_done):
                if not self._pen.rename_theme(theme, name) and is_done:
                    self.told.emit(self._why_not_called(name))

    def _why_not_called(self, name: str) -> str:
        return self._words.harvest.name_taken(name.strip()) if name.strip() else self._words.harvest.name_missing()

    # -- what is shown

    @Slot()
    def _tell_time(self) -> None:
        if not self._is_in_sight or not self._workspace.is_open:
            return
        left = max(ZERO, FOR_EACH_TRIO - self._clock.now().since(self._since))
        if left:
            self._heartbeat.arm(Duration(left.ms % _SECOND_MS or _SECOND_MS))
        time = HarvestClock(numerals.countdown(left), left.seconds_up / FOR_EACH_TRIO.seconds_up)
        if time != self._time:
            self._time = time
            self.clock_changed.emit(time)

    def _view_of(self, session: Session) -> HarvestView:
        words, harvest, draft = self._words.harvest, session.harvest, self._pen.draft
        group = self._words.group(session.group)
        heard, trios, undoable = self._pen.heard, self._pen.trios, self._pen.undoable
        found = spread(harvest)
        return HarvestView(
            title=group.name(draft.trio),
            state=words.heard(is_heard=draft.trio in heard),
            progress=words.progress(len(heard), len(trios)),
            trio=draft.trio,
            trios=tuple(
                PadTrio(trio, group.name(trio), trio in heard, words.heard(is_heard=trio in heard)) for trio in trios
            ),
            draft=draft.id,
            text=draft.text,
            tone=draft.tone,
            level=draft.level,
            may_share=draft.may_share,
            theme=next((theme.name for theme in harvest.themes if theme.id == draft.theme), ""),
            cards=self._cards(harvest, draft),
            advice=words.advice(len(harvest.themes)),
            tones=tuple(Part(words.tone(tone), count) for tone, count in found.tones),
            levels=tuple(Part(words.level(level), count) for level, count in found.levels),
            is_kept=self._pen.is_kept,
            can_show=bool(shown_to_the_room(harvest)),
            undo=words.act(undoable) if undoable else "",
        )

    def _cards(self, harvest: Harvest, draft: Sentence) -> tuple[ThemeCard, ...]:
        """A card for what is in no theme, and one for each theme."""
        known = {theme.id for theme in harvest.themes}
        loose = tuple(one for one in harvest.sentences if one.theme not in known)
        none = self._card(Theme("", self._words.harvest.no_theme(), 0), 0, loose, draft)
        of_themes = (
            self._card(theme, number, harvest.of_theme(theme.id), draft)
            for number, theme in enumerate(harvest.themes, 1)
        )
        return (none, *of_themes)

    def _card(self, theme: Theme, number: int, sentences: tuple[Sentence, ...], draft: Sentence) -> ThemeCard:
        words, written = self._words.harvest, [one for one in sentences if one.text.strip()]
        return ThemeCard(
            id=theme.id,
            number=number,
            name=theme.name,
            count=words.sentences(len(written)),
            remark=words.candidate() if theme.id else "",
            sentences=tuple(self._row(one, is_open=one.id == draft.id) for one in written),
        )

    def _row(self, sentence: Sentence, *, is_open: bool) -> SentenceRow:
        words = self._words.harvest
        about = [
            self._words.group(self._workspace.session.group).name(sentence.trio),
            words.tone(sentence.tone) if sentence.tone else "",
            words.level(sentence.level) if sentence.level else "",
            words.may_be_shared() if sentence.may_share else "",
        ]
        return SentenceRow(sentence.id, " · ".join(filter(None, about)), sentence.text, is_open)
