"""The run itself: what its page shows, its plan, what is put right, and the notes that are taken meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Slot

from trioapp.app.program import Program
from trioapp.app.wires.wires import Wires


class RunWires(Wires):
    """The page *Run*, with the bars below it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        program.run.view_changed.connect(self._console.show_run)
        self._put_right()
        self._change_plan()
        self._remind()
        program.settings.preferences_changed.connect(program.chimes.follow_preferences)
        self._rehearse()
        self._take_notes()

    def _put_right(self) -> None:
        run, bottom = self._program.run, self._console.bottom
        bottom.undo_requested.connect(run.undo)
        bottom.undo_move_requested.connect(run.take_back)
        bottom.earlier_requested.connect(run.started_earlier)
        run.absence_noticed.connect(self._console.absence.show_absence)
        self._console.absence.leaving_out_requested.connect(run.leave_out)

    def _change_plan(self) -> None:
        plan, bottom = self._program.plan, self._console.bottom
        for strip in (bottom.end_strip, bottom.variants.total):
            strip.apply_requested.connect(plan.apply)
            plan.proposed.connect(strip.show_proposal)
        bottom.end_strip.typed.connect(plan.propose_end)
        bottom.variants.total.typed.connect(plan.propose_total)
        bottom.variants.chosen.connect(plan.choose)
        self._console.run.agenda.length_requested.connect(bottom.open_phase)
        bottom.phase.change_requested.connect(plan.change_length)
        bottom.phase.length_typed.connect(plan.set_length)
        bottom.phase.quiet_requested.connect(plan.switch_quiet)
        plan.length_refused.connect(bottom.phase.show_problem)

    def _remind(self) -> None:
        program, nudges = self._program, self._program.nudges
        program.beamer.state_changed.connect(nudges.follow_beamer)
        program.stage.scene_changed.connect(nudges.follow_scene)
        program.stage.state_changed.connect(nudges.follow_state)
        nudges.nudge_changed.connect(self._console.bottom.show_nudge)
        nudges.groups_offered.connect(self._console.bottom.offer_new_groups)
        self._console.bottom.new_groups_requested.connect(self._make_groups_suit)
        program.settings.preferences_changed.connect(nudges.follow_preferences)
        nudges.follow_preferences(program.settings.preferences)
        program.run.hold_start_while(nudges.must_hold_start)
        program.run.start_held.connect(nudges.hold_start)

    @Slot()
    def _make_groups_suit(self) -> None:
        self._program.seating.make_suit()

    def _rehearse(self) -> None:
        self._console.bottom.rehearsal_requested.connect(self._begin_rehearsal)
        self._console.rehearsal.ending_requested.connect(self._end_rehearsal)

    @Slot()
    def _begin_rehearsal(self) -> None:
        self._program.backstage.rehearsal.begin()

    @Slot()
    def _end_rehearsal(self) -> None:
        self._program.backstage.rehearsal.end()

    def _take_notes(self) -> None:
        notes, pad = self._program.notes, self._console.run.pad
        notes.view_changed.connect(pad.show_view)
        notes.saving_changed.connect(self._console.show_saving)
        notes.aloud.connect(self._console.say)
        pad.text_changed.connect(notes.write)
        pad.note_finished.connect(notes.finish)
        pad.left.connect(self._save_now)
        for turning_away in (pad.trio_chosen, pad.marked, pad.earlier_chosen):
            turning_away.connect(self._program.letters.finish)
        pad.trio_chosen.connect(notes.choose_trio)
        pad.kind_chosen.connect(notes.choose_kind)
        pad.heading_chosen.connect(notes.choose_heading)
        pad.earlier_chosen.connect(notes.bring_back)
        pad.marked.connect(notes.mark)
        pad.talk_toggled.connect(notes.talk)
        pad.taken_back.connect(notes.take_back)
        pad.verbatim_toggled.connect(notes.toggle_verbatim)
        pad.nudge_closed.connect(notes.leave_alone)
        notes.text_given.connect(pad.show_text)
