"""The form of the exercise itself: what it is, who does it, how often, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from trioapp.domain.format_edits import LONGEST_LICENCE
from trioapp.domain.format_texts import Part
from trioapp.domain.formats import Shape
from trioapp.domain.marks import Mark
from trioapp.presentation.format_editor_view import (
    AddOne,
    ChooseRounds,
    GiveCheckedOn,
    GiveGroup,
    GiveShape,
    GroupView,
    MakeExtra,
    RoleView,
    ShiftRole,
    SwitchChangeOver,
    UseMark,
    WholeForm,
    WriteLicence,
)
from trioapp.ui.console.card_form import fill
from trioapp.ui.console.format_editor_fields import ShortField, WordsField, WordsList
from trioapp.ui.console.format_editor_phase import BESIDE_BAR, key_of
from trioapp.ui.look.measures import fix
from trioapp.ui.look.stylesheet import BUTTON_PX
from trioapp.ui.look.tokens import Colouring
from trioapp.ui.paint.shapes import role_icon
from trioapp.ui.widgets.buttons import Button
from trioapp.ui.widgets.combo_box import ComboBox
from trioapp.ui.widgets.labels import plain_label
from trioapp.ui.widgets.rows import two_sided_row
from trioapp.ui.widgets.supply import Supply
from trioapp.ui.widgets.translated import Translated

_SHAPE_PX, _DAY_PX, _LONGEST_DAY, _LONGEST_SIZES, _ALSO_PX = 18, 150, 24, 40, 110
_MARK_COLUMNS = 2


class RoleFields(Translated):
    """A role: its name, its shape, and whether only larger groups have it."""

    wished = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._view: RoleView | None = None
        self._tokens = tokens
        self.words = WordsField(tokens, has_rows=False)
        self._shape, self._extra = ComboBox(), QCheckBox()
        self._up, self._down = Button("small"), Button("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(two_sided_row([self._shape, self._extra], [self._up, self._down]))
        self.words.wished.connect(self.wished)
        self._shape.activated.connect(self._give_shape)
        self._extra.toggled.connect(self._make_extra)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        for button in (self._up, self._down):
            fix(button, width=BUTTON_PX)
        self._retranslate()

    def show_view(self, view: RoleView) -> None:
        self._view = view
        self.words.show_view(view.words)
        self._retranslate()
        self._shape.setCurrentIndex(self._shape.findData(view.shape))
        with QSignalBlocker(self._extra):
            self._extra.setChecked(view.is_extra)

    @Slot()
    def _give_shape(self) -> None:
        if self._view:
            self.wished.emit(GiveShape(self._view.words.spot.role, self._shape.currentData()))

    @Slot(bool)
    def _make_extra(self, is_extra: bool) -> None:
        if self._view:
            self.wished.emit(MakeExtra(self._view.words.spot.role, is_extra))

    @Slot()
    def _move_up(self) -> None:
        if self._view:
            self.wished.emit(ShiftRole(self._view.words.spot.role, -1))

    @Slot()
    def _move_down(self) -> None:
        if self._view:
            self.wished.emit(ShiftRole(self._view.words.spot.role, 1))

    def _retranslate(self) -> None:
        label = self._view.words.label if self._view else ""
        shapes = {
            Shape.CIRCLE: self.tr("circle"),
            Shape.TRIANGLE: self.tr("triangle"),
            Shape.SQUARE: self.tr("square"),
            Shape.DIAMOND: self.tr("diamond"),
        }
        fill(self._shape, tuple((word, shape) for shape, word in shapes.items()))
        self._draw_shapes()
        self._shape.setAccessibleName(self.tr("Shape of {role}").format(role=label))
        self._extra.setText(self.tr("Only in larger groups"))
        self._extra.setAccessibleName(self.tr("{role}: only in larger groups").format(role=label))
        self._up.name("↑", self.tr("{role}: up").format(role=label))
        self._down.name("↓", self.tr("{role}: down").format(role=label))

    def changeEvent(self, event: QEvent) -> None:
        """The shapes are in the colours of the theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._draw_shapes()
        super().changeEvent(event)

    def _draw_shapes(self) -> None:
        role = self._view.words.spot.role if self._view else ""
        for row in range(self._shape.count()):
            self._shape.setItemIcon(row, role_icon(self._shape.itemData(row), self._tokens.role(role).fill, _SHAPE_PX))


class GroupFields(Translated):
    """How many people do it together; what is typed counts at Enter, or on leaving."""

    given = Signal(object)
    """With a `GroupView`."""

    def __init__(self) -> None:
        super().__init__()
        self._fields = tuple(ShortField() for _ in range(3))
        self._also = ShortField(_ALSO_PX, _LONGEST_SIZES)
        self._labels = tuple(plain_label("label") for _ in range(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for label, field in zip(self._labels, (*self._fields, self._also), strict=True):
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column)
            field.given.connect(self._give)
        row.addStretch()
        self._retranslate()

    def show_group(self, group: GroupView) -> None:
        sizes = (group.usual, group.smallest, group.largest, group.also)
        for field, text in zip((*self._fields, self._also), sizes, strict=True):
            field.show_text(text)

    @Slot(str)
    def _give(self, _typed: str) -> None:
        usual, smallest, largest = (field.text() for field in self._fields)
        self.given.emit(GiveGroup(GroupView(usual, smallest, largest, self._also.text())))

    def _retranslate(self) -> None:
        words = (self.tr("Usually"), self.tr("From"), self.tr("To"), self.tr("If need be"))
        names = (
            self.tr("People in a group, usually"),
            self.tr("People in a group, from"),
            self.tr("People in a group, to"),
            self.tr("People in a group, if need be"),
        )
        for label, field, word, name in zip(self._labels, (*self._fields, self._also), words, names, strict=True):
            label.setText(word)
            field.setAccessibleName(name)


class ObserverFields(Translated):
    """The marks that observers have at hand, and the headings under which they sort what they note."""

    wished = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._marks = {mark: QCheckBox() for mark in Mark}
        self._headings, self._add = WordsList(tokens), Button()
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number, box in enumerate(self._marks.values()):
            grid.addWidget(box, *divmod(number, _MARK_COLUMNS))
            box.toggled.connect(self._use)
        column.addLayout(grid)
        column.addWidget(self._headings)
        column.addWidget(two_sided_row([self._add]))
        self._headings.wished.connect(self.wished)
        self._add.clicked.connect(self._ask_heading)
        self._retranslate()

    def show_form(self, form: WholeForm) -> None:
        for mark, word, is_used in form.marks:
            with QSignalBlocker(self._marks[mark]):
                self._marks[mark].setText(word)
                self._marks[mark].setAccessibleName(word)
                self._marks[mark].setChecked(is_used)
        self._headings.show_views(form.headings)

    @Slot(bool)
    def _use(self, is_used: bool) -> None:
        self.wished.emit(UseMark(key_of(self._marks, self.sender()), is_used))

    @Slot()
    def _ask_heading(self) -> None:
        self.wished.emit(AddOne(Part.HEADING))

    def _retranslate(self) -> None:
        self._add.name(self.tr("Add heading"))


class OriginFields(Translated):
    """Where the exercise comes from, what may be done with it, and when somebody looked last."""

    wished = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._texts = WordsList(tokens)
        self._words = tuple(plain_label("label") for _ in range(2))
        self._licence, self._checked = QLineEdit(), ShortField(_DAY_PX, _LONGEST_DAY)
        self._licence.setMaxLength(LONGEST_LICENCE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._texts)
        column.addSpacing(6)
        for label, field in zip(self._words, (self._licence, self._checked), strict=True):
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(4)
        self._texts.wished.connect(self.wished)
        self._licence.textEdited.connect(self._write_licence)
        self._checked.given.connect(self._give_day)
        self._retranslate()

    def show_form(self, form: WholeForm) -> None:
        self._texts.show_views(form.origin)
        if " ".join(self._licence.text().split()) != form.source_licence:
            self._licence.setText(form.source_licence)
        self._checked.show_text(form.checked_on)

    @Slot(str)
    def _write_licence(self, typed: str) -> None:
        self.wished.emit(WriteLicence(typed))

    @Slot(str)
    def _give_day(self, typed: str) -> None:
        self.wished.emit(GiveCheckedOn(typed))

    def _retranslate(self) -> None:
        words = (self.tr("Licence of the source"), self.tr("Looked up on"))
        for label, field, word in zip(self._words, (self._licence, self._checked), words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        self._checked.setPlaceholderText("2026-11-26")


class WholeFields(Translated):
    """All of it, section by section."""

    wished = Signal(object)
    looked_at = Signal(object)

    def __init__(self, tokens: Colouring) -> None:
        super().__init__()
        self._tokens = tokens
        self.about, self._for_trainer = WordsList(tokens), WordsList(tokens, has_rows=True)
        self._roles = Supply(self._make_role)
        self._role_column, self._add_role = QVBoxLayout(), Button()
        self._group, self._rounds, self._change_over = GroupFields(), ComboBox(), QCheckBox()
        self._observer, self._origin = ObserverFields(tokens), OriginFields(tokens)
        self._titles = tuple(plain_label("section") for _ in range(5))
        self._lay_out()
        self._connect_own()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, BESIDE_BAR, 0)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addWidget(self._for_trainer)
        roles, group, rounds, observer, origin = self._titles
        _begin(column, roles)
        column.addLayout(self._role_column)
        column.addWidget(two_sided_row([self._add_role]))
        for title, parts in (
            (group, (self._group,)),
            (rounds, (self._change_over, self._rounds)),
            (observer, (self._observer,)),
            (origin, (self._origin,)),
        ):
            _begin(column, title)
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)

    def _connect_own(self) -> None:
        for texts in (self.about, self._for_trainer):
            texts.looked_at.connect(self.looked_at)
        for part in (self.about, self._for_trainer, self._observer, self._origin):
            part.wished.connect(self.wished)
        self._group.given.connect(self.wished)
        self._add_role.clicked.connect(self._ask_role)
        self._rounds.activated.connect(self._choose_rounds)
        self._change_over.toggled.connect(self._switch_change_over)

    def _make_role(self) -> RoleFields:
        role = RoleFields(self._tokens)
        role.wished.connect(self.wished)
        role.words.looked_at.connect(self.looked_at)
        self._role_column.addWidget(role)
        return role

    def show_form(self, form: WholeForm) -> None:
        self.about.show_views(tuple(view for view in form.about if not view.has_rows))
        self._for_trainer.show_views(tuple(view for view in form.about if view.has_rows))
        for fields, view in zip(self._roles.show(len(form.roles)), form.roles, strict=True):
            fields.show_view(view)
        self._group.show_group(form.group)
        fill(self._rounds, form.rounds)
        self._rounds.setCurrentIndex(self._rounds.findData(form.chosen_rounds))
        self._rounds.setVisible(form.has_change_over)
        with QSignalBlocker(self._change_over):
            self._change_over.setChecked(form.has_change_over)
        self._observer.show_form(form)
        self._origin.show_form(form)

    @Slot()
    def _ask_role(self) -> None:
        self.wished.emit(AddOne(Part.ROLE_NAME))

    @Slot()
    def _choose_rounds(self) -> None:
        self.wished.emit(ChooseRounds(self._rounds.currentData()))

    @Slot(bool)
    def _switch_change_over(self, is_on: bool) -> None:
        self.wished.emit(SwitchChangeOver(is_on))

    def _retranslate(self) -> None:
        words = (
            self.tr("Roles"),
            self.tr("People in a group"),
            self.tr("Rounds"),
            self.tr("What observers have at hand"),
            self.tr("Where it comes from"),
        )
        for title, word in zip(self._titles, words, strict=True):
            title.setText(word)
        self._add_role.name(self.tr("Add role"))
        self._change_over.setText(self.tr("Roles can be changed, for several rounds"))
        self._change_over.setAccessibleName(self.tr("Roles can be changed, for several rounds"))
        self._rounds.setAccessibleName(self.tr("Usually done"))


def _begin(column: QVBoxLayout, title: QLabel) -> None:
    column.addSpacing(8)
    column.addWidget(title)
