"""Hearing the trios one by one: a sentence each, saved as it grows, and themes to put the sentences in."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from trioapp.domain.harvest import (
    LONGEST_SENTENCE,
    LONGEST_THEME,
    Harvest,
    Level,
    Sentence,
    Theme,
    Tone,
    order_of_trios,
)
from trioapp.domain.instants import Clock
from trioapp.domain.ports import Change, SentenceGiven, SentenceTakenBack, ThemeDropped, ThemeNamed
from trioapp.domain.session import NOTHING_YET, Session
from trioapp.domain.texts import plain_line, same_name
from trioapp.domain.values import dataclass
from trioapp.services.workspace import Workspace

MOST_STEPS_BACK = 100


class Act(StrEnum):
    """What was done to the harvest, for the words of undo."""

    SENTENCE = "sentence"
    DELETE = "delete"
    MOVE = "move"
    NAME_THEME = "name_theme"
    RENAME_THEME = "rename_theme"
    ORDER_THEMES = "order_themes"
    DROP_THEME = "drop_theme"


@dataclass(frozen=True, slots=True)
class _Step:
    """The harvest as it was before something was done to it, and which trio was heard then."""

    act: Act
    harvest: Harvest
    trio: int


class Harvesting:
    """The trainer's pen while the trios read out what they learned. One sentence is open at a time."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._followed: tuple[str, bool] | None = None
        self._known = NOTHING_YET
        self._names: frozenset[str] = frozenset()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._steps: list[_Step] = []
        self._open_step: tuple[Act, str] | None = None
        self._skipped: list[int] = []
        self._been_at: list[int] = []
        self._draft = Sentence("", 1, "", 0)

    # -- who is heard

    @property
    def trios(self) -> tuple[int, ...]:
        """All that can be heard: those that sit together, and those that said something before."""
        session = self._session
        count = session.trios_at(session.run.position(self._clock.now()))
        return tuple(sorted({*range(1, count + 1), *(one.trio for one in session.harvest.sentences)}))

    @property
    def heard(self) -> frozenset[int]:
        """The trios of which there is a sentence."""
        return frozenset(one.trio for one in self._harvest.sentences if one.text.strip())

    @property
    def draft(self) -> Sentence:
        """The sentence that is open: of the trio that is heard now. It is in the harvest once it has words."""
        self.follow()
        return self._draft

    @property
    def is_kept(self) -> bool:
        """Whether the open sentence is in the harvest."""
        return self._find(self.draft.id) is not None

    def go_to(self, trio: int) -> None:
        """Hears that trio; what it said last is open."""
        if trio != self.draft.trio:
            self._been_at.append(self._draft.trio)
        self._leave()
        self._open(trio)

    def give(self) -> bool:
        """The open sentence is done and the next trio is heard; False when it has no words yet."""
        if not self.draft.text:
            return False
        self._leave()
        following = self._to_be_heard()
        if following:
            self.go_to(following)
        return True

    def skip(self) -> None:
        """Another trio first; this one comes after those that are still to be heard."""
        trio = self.draft.trio
        self._skipped = [*(one for one in self._skipped if one != trio), trio]
        self._leave()
        following = self._to_be_heard(but_not=trio) or self._after(trio)
        self.go_to(following)

    def go_back(self) -> None:
        """To the trio that was heard before this one."""
        self._leave()
        trios = self.trios
        while self._been_at:
            trio = self._been_at.pop()
            if trio in trios:
                self._open(trio)
                return

    def open_sentence(self, sentence_id: str) -> None:
        """That sentence can be changed now."""
        sentence = self._find(sentence_id)
        if sentence:
            self.go_to(sentence.trio)
            self._draft = sentence

    def begin_another(self) -> None:
        """One more sentence of the trio that is heard."""
        self._leave()
        self._draft = self._blank(self.draft.trio)

    # -- the open sentence

    def write(self, text: str) -> None:
        """The open sentence now reads like this; without words it is kept only until it is left."""
        words = plain_line(text)[:LONGEST_SENTENCE].rstrip()
        if words != self.draft.text:
            began = self._draft.written_ms or self._clock.now().wall_ms
            self._edit(replace(self._draft, text=words, written_ms=began))

    def choose_tone(self, tone: Tone) -> None:
        """Once more, and it has none."""
        self._edit(replace(self.draft, tone=None if self._draft.tone is tone else tone))

    def choose_level(self, level: Level) -> None:
        """Once more, and it has none."""
        self._edit(replace(self.draft, level=None if self._draft.level is level else level))

    def allow_sharing(self, *, may_share: bool) -> None:
        self._edit(replace(self.draft, may_share=may_share))

    def choose_theme(self, name: str) -> None:
        """The open sentence is about the theme of that name, which may be a new one; about none without a name."""
        theme = self.name_theme(name)
        if theme != self.draft.theme:
            self._edit(replace(self._draft, theme=theme))

    # -- all of them

    def put(self, sentence_id: str, theme: str) -> None:
        """Into that theme, or out of any."""
        sentence = self._find(sentence_id)
        if sentence is None:
            if sentence_id == self._draft.id:
                self._draft = replace(self._draft, theme=theme)
        elif sentence.theme != theme:
            self._do(Act.MOVE, self._harvest.with_sentence(replace(sentence, theme=theme)))

    def delete(self, sentence_id: str) -> None:
        if self._find(sentence_id):
            self._do(Act.DELETE, self._harvest.without_sentence(sentence_id))

    def name_theme(self, name: str) -> str:
        """The id of the theme of that name, which is a new one if there was none; empty without a name."""
        self.follow()
        name = _theme_name(name)
        known = self._theme_called(name)
        if known or not name:
            return known.id if known else ""
        number = max((one.number for one in self._harvest.themes), default=0) + 1
        theme = Theme(uuid.uuid4().hex, name, number)
        self._do(Act.NAME_THEME, self._harvest.with_theme(theme))
        return theme.id

    def rename_theme(self, theme_id: str, name: str) -> bool:
        """Calls it otherwise, as it is typed; False when that is no name, or that of another theme."""
        self.follow()
        name, theme = _theme_name(name), self._theme(theme_id)
        other = self._theme_called(name)
        if theme is None or not name or (other and other.id != theme_id):
            return False
        if name != theme.name:
            self._do(Act.RENAME_THEME, self._harvest.with_theme(replace(theme, name=name)), theme_id)
        return True

    def move_theme(self, theme_id: str, by: int) -> None:
        """So many places further to the right, or to the left."""
        self.follow()
        themes, theme = list(self._harvest.themes), self._theme(theme_id)
        if theme is None:
            return
        place = themes.index(theme)
        themes.insert(min(max(0, place + by), len(themes) - 1), themes.pop(place))
        numbered = tuple(replace(one, number=number) for number, one in enumerate(themes, 1))
        if [one.id for one in numbered] != [one.id for one in self._harvest.themes]:
            self._do(Act.ORDER_THEMES, replace(self._harvest, themes=numbered))

    def drop_theme(self, theme_id: str) -> None:
        """Its sentences are in none then."""
        self.follow()
        if self._theme(theme_id):
            sentences = tuple(
                replace(one, theme="") if one.theme == theme_id else one for one in self._harvest.sentences
            )
            self._do(Act.DROP_THEME, replace(self._harvest, sentences=sentences).without_theme(theme_id))

    # -- undo

    @property
    def undoable(self) -> Act | None:
        """What undo would take back."""
        self.follow()
        return self._steps[-1].act if self._steps else None

    def undo(self) -> None:
        """Everything is as it was before the last step, and the trio of then is heard."""
        self.follow()
        if self._steps:
            step = self._steps.pop()
            self._open_step = None
            self._become(step.harvest)
            self._open(step.trio)

    def follow(self) -> None:
        """Another session, and a rehearsal of this one, begins anew.

        Where others changed the harvest, or a name went out of the session, nothing can bring back how it was.
        """
        current = self._session.head.id, self._workspace.is_lent
        names = frozenset(person.name for person in self._session.people if person.name)
        if current != self._followed:
            self._followed, self._known = current, self._harvest
            self._begin_anew()
            self._open(self._to_be_heard() or self.trios[0])
        elif self._known != self._harvest or not self._names <= names:
            self._steps, self._open_step, self._known = [], None, self._harvest
            self._draft = self._find(self._draft.id) or self._blank(self._draft.trio)
        self._names = names

    # -- in here

    @property
    def _session(self) -> Session:
        return self._workspace.session

    @property
    def _harvest(self) -> Harvest:
        return self._session.harvest

    def _find(self, sentence_id: str) -> Sentence | None:
        return next((one for one in self._harvest.sentences if one.id == sentence_id), None)

    def _theme(self, theme_id: str) -> Theme | None:
        return next((one for one in self._harvest.themes if one.id == theme_id), None)

    def _theme_called(self, name: str) -> Theme | None:
        return next((one for one in self._harvest.themes if same_name(one.name) == same_name(name)), None)

    def _to_be_heard(self, but_not: int = 0) -> int:
        """Who is next of those that were not heard, and 0 when there is nobody; who was skipped comes last."""
        order = [trio for trio in order_of_trios(self.trios, self._harvest) if trio not in self.heard]
        order.sort(key=lambda trio: self._skipped.index(trio) if trio in self._skipped else -1)
        return next((trio for trio in order if trio != but_not), 0)

    def _after(self, trio: int) -> int:
        trios = self.trios
        return trios[(trios.index(trio) + 1) % len(trios)]

    def _open(self, trio: int) -> None:
        of_trio = (one for one in reversed(self._harvest.sentences) if one.trio == trio)
        self._draft = next(of_trio, self._blank(trio))

    def _blank(self, trio: int) -> Sentence:
        return Sentence(uuid.uuid4().hex, trio, "", 0)

    def _leave(self) -> None:
        """The open sentence is done; without words it is not kept."""
        self.follow()
        self._open_step = None
        for sentence in self._harvest.sentences:
            if not sentence.text:
                self._become(self._harvest.without_sentence(sentence.id))
        if self._steps and self._steps[-1].harvest == self._harvest:
            self._steps.pop()  # all that was done has come to nothing

    def _edit(self, draft: Sentence) -> None:
        """All that is done to an open sentence until it is left is one step."""
        self._draft = draft
        if draft.text or self._find(draft.id):
            self._do(Act.SENTENCE, self._harvest.with_sentence(draft), draft.id)

    def _do(self, act: Act, harvest: Harvest, about: str = "") -> None:
        """`about` is what goes on being done to the same thing, as one step, until something else is done."""
        self.follow()
        if not about or self._open_step != (act, about):
            self._steps = [*self._steps, _Step(act, self._harvest, self._draft.trio)][-MOST_STEPS_BACK:]
        self._open_step = (act, about) if about else None
        self._become(harvest)
        self._draft = self._find(self._draft.id) or self._left_over()

    def _left_over(self) -> Sentence:
        """The open sentence where it is not in the harvest: not written yet, or deleted."""
        return self._blank(self._draft.trio) if self._draft.text else self._draft

    def _become(self, harvest: Harvest) -> None:
        """The next value stands at once; to the file go all the differences."""
        changes = tuple(differences(self._harvest, harvest))
        self._known = harvest
        if changes:
            self._workspace.change(replace(self._session, harvest=harvest), *changes)


def _theme_name(typed: str) -> str:
    return plain_line(typed)[:LONGEST_THEME].rstrip()


def differences(before: Harvest, after: Harvest) -> Iterator[Change]:
    """What a file has to be told so that it holds the one instead of the other."""
    for theme in after.themes:
        if theme not in before.themes:
            yield ThemeNamed(theme)
    for sentence in after.sentences:
        if sentence not in before.sentences:
            yield SentenceGiven(sentence)
    kept = {one.id for one in after.sentences}
    yield from (SentenceTakenBack(one.id) for one in before.sentences if one.id not in kept)
    stay = {one.id for one in after.themes}
    yield from (ThemeDropped(one.id) for one in before.themes if one.id not in stay)
