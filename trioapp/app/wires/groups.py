"""Who sits with whom, what is noted of them, and what they tell the room."""

from __future__ import annotations

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires
from trioapp.ui.console.questions import confirm
from trioapp.ui.console.window import ConsoleWindow


class GroupsWires(Wires):
    """The pages *Trios*, *Notes* and *Harvest*, once they are seen."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._join(ConsoleWindow.trios, Program.seating, self._seat_people)
        self._join(ConsoleWindow.notes, Program.notebook, self._keep_notebook)
        self._join(ConsoleWindow.harvest, Program.harvest, self._hear_trios)

    def _seat_people(self) -> None:
        seating, page = self._program.seating, self._console.trios
        seating.view_changed.connect(page.show_view)
        seating.shown.connect(self._program.stage.show_seating_of)
        page.beamer_requested.connect(seating.show_on_beamer)
        page.wished.connect(seating.fulfil)
        page.shuffle_requested.connect(seating.shuffle)
        page.suiting_requested.connect(seating.make_suit)
        page.new_trios_requested.connect(seating.make_new_trios)
        page.rotation_requested.connect(seating.rotate)
        page.undo_requested.connect(seating.undo)
        page.redo_requested.connect(seating.redo)
        self._let_people_come_and_go()
        self._take_another_list()

    def _let_people_come_and_go(self) -> None:
        seating, page = self._program.seating, self._console.trios
        page.latecomer.latecomer_named.connect(seating.add_latecomer)
        page.latecomer.showing_requested.connect(self._program.stage.show_message)
        page.wiping_requested.connect(self._wipe_names)
        seating.came_late.connect(page.latecomer.show_answer)

    def _take_another_list(self) -> None:
        participants, strip = self._program.participants, self._console.trios.participants
        strip.list_wanted.connect(participants.show)
        strip.list_requested.connect(participants.read)
        strip.list_given.connect(participants.take)
        participants.list_read.connect(strip.show_list)
        participants.refused.connect(strip.show_problem)
        participants.left_out.connect(strip.show_problem)
        strip.list_typed.connect(participants.look_over)
        participants.taken.connect(strip.hide)

    @Slot()
    def _wipe_names(self) -> None:
        if confirm(self._console, *self._program.backstage.words.wipe_names(self._program.seating.to_wipe)):
            self._program.seating.wipe_names()

    def _keep_notebook(self) -> None:
        notebook, page = self._program.notebook, self._console.notes
        self._program.notes.view_changed.connect(notebook.refresh)
        notebook.view_changed.connect(page.show_view)
        notebook.said.connect(page.show_words)
        for spoken in (notebook.aloud, notebook.said):
            spoken.connect(self._console.say)
        notebook.earlier_shown.connect(page.show_earlier)
        page.filters.wanted.connect(notebook.seek)
        page.reworded.connect(notebook.reword)
        page.writing_requested.connect(self._console.beside.pad.focus_field)
        page.notes.deletion_requested.connect(notebook.delete)
        page.deleted.bringing_back_requested.connect(notebook.bring_back_deleted)
        page.kind_requested.connect(notebook.change_kind)
        page.choosing_requested.connect(notebook.toggle_chosen)
        page.earlier_requested.connect(notebook.show_earlier)
        page.reading_as_it_was_requested.connect(notebook.read_as_it_was)
        page.card.card_given.connect(notebook.take_card)
        for wish in (page.alone_requested, self._console.beside.back_requested):
            wish.connect(self.toggle_only_pad)

    @Slot()
    def toggle_only_pad(self) -> None:
        self._console.show_only_pad(is_alone=not self._console.beside.is_alone)

    def _hear_trios(self) -> None:
        harvest, page = self._program.harvest, self._console.harvest
        harvest.view_changed.connect(page.show_view)
        harvest.clock_changed.connect(page.show_clock)
        harvest.told.connect(page.show_told)
        harvest.aloud.connect(self._console.say)
        page.wished.connect(harvest.fulfil)
        page.theme_named.connect(harvest.name_theme)
        page.undo_requested.connect(harvest.undo)
        page.beamer_requested.connect(self._program.stage.show_harvest)
        self._hear_one_trio()
        self._hand_out_codes()

    def _hand_out_codes(self) -> None:
        take_away, page = self._program.take_away, self._console.harvest
        self._program.harvest.view_changed.connect(take_away.follow)
        take_away.view_changed.connect(page.show_take_away)
        take_away.beamer_requested.connect(self._program.stage.show_take_away)
        page.take_away_requested.connect(take_away.open)
        page.take_away.closed.connect(take_away.close)
        page.take_away.beamer_requested.connect(take_away.show_on_beamer)

    def _hear_one_trio(self) -> None:
        harvest, form = self._program.harvest, self._console.harvest.form
        form.typed.connect(harvest.write)
        form.given.connect(harvest.give)
        form.left.connect(self._save_now)
        form.skip_requested.connect(harvest.skip)
        form.back_requested.connect(harvest.go_back)
        form.another_requested.connect(harvest.begin_another)
        form.clock_requested.connect(harvest.start_clock)
        form.trio_chosen.connect(harvest.go_to)
        form.tone_chosen.connect(harvest.choose_tone)
        form.level_chosen.connect(harvest.choose_level)
        form.sharing_switched.connect(harvest.allow_sharing)
        form.theme_chosen.connect(harvest.choose_theme)
