"""Every connection between the parts of the program, grouped by what it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from trioapp import __version__
from trioapp.app.field_file import write_field
from trioapp.app.insight_page import build_insight
from trioapp.app.paths import resources
from trioapp.app.program import Program
from trioapp.domain.keys import EXPLAIN, Keys
from trioapp.domain.position import Status
from trioapp.domain.preferences import Preferences, Room
from trioapp.domain.problems import Refused
from trioapp.domain.programme import CanvasKind
from trioapp.domain.scenes import CheckScene, GuideScene, SystemScene
from trioapp.domain.session import Session
from trioapp.presentation.beamer import BeamerState, ScreenChoice
from trioapp.presentation.block_view import BlockView, Work
from trioapp.presentation.preflight import Finding
from trioapp.presentation.run_controller import RunView
from trioapp.presentation.stage import Showing
from trioapp.presentation.stage_controller import CanvasShown
from trioapp.ui.console.canvas_page import CanvasPage, Section
from trioapp.ui.console.questions import confirm
from trioapp.ui.console.rail import Page
from trioapp.ui.console.transport import BeamerKeys, Transport
from trioapp.ui.console.window import ConsoleWindow
from trioapp.ui.widgets.late import Late
from trioapp.ui.widgets.live_keys import LiveKeys
from trioapp.ui.widgets.stage_view import WIDESCREEN, StageView

if TYPE_CHECKING:
    from trioapp.app.editor_desk import EditorDesk
    from trioapp.app.help_desk import HelpDesk
    from trioapp.presentation.export_controller import ExportController
    from trioapp.presentation.print_controller import PrintController
    from trioapp.presentation.proof_controller import ProofController
    from trioapp.ui.console.about_page import AboutPage
    from trioapp.ui.console.check_page import CheckPage
    from trioapp.ui.console.formats_page import FormatsPage
    from trioapp.ui.console.insight_place import InsightPlace
    from trioapp.ui.console.nothing_open import NothingOpen
    from trioapp.ui.console.planner_page import PlannerPage
    from trioapp.ui.console.proof_pane import ProofPane
    from trioapp.ui.console.sessions_page import SessionsPage
    from trioapp.ui.console.settings_page import SettingsPage
    from trioapp.ui.console.tour import Tour

_SECTIONS = {
    CanvasKind.FIELD: Section.FIELD,
    CanvasKind.THEORY_OF_CHANGE: Section.THEORY,
    CanvasKind.LEARNING_SYSTEM: Section.SYSTEM,
    CanvasKind.CHAIN: Section.CHAIN,
    CanvasKind.AGENDA: Section.AGENDA,
}
_SEEN_ON: dict[Late[Any], Page] = {
    Program.planner: Page.PLANNER,
    Program.harvest: Page.HARVEST,
    Program.system: Page.CANVAS,
    Program.library: Page.FORMATS,
    Program.insight: Page.INSIGHT,
}
"""Who works only while that page is seen."""
_WITH_OWN_KEYS: tuple[Late[Any], ...] = (
    *(ConsoleWindow.planner, ConsoleWindow.canvas, ConsoleWindow.formats, ConsoleWindow.settings),
)
"""Pages that take back steps of their own."""


class Wiring(QObject):
    """Connects a program; what is more than one call is a slot here. Goes with the windows, and hears nothing after."""

    aspect_changed = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__(program.console)
        self._program = program
        self._console = program.console
        self._beamer_state = BeamerState(is_on=False)
        self._tour_has_demo = False
        self._show_what_controllers_say()
        self._press_buttons()
        self._press_keys(program.console_keys)
        self._press_keys(program.projector_keys)
        self._put_right()
        self._change_plan()
        self._remind()
        self._ring()
        self._stay_awake_while_needed()
        self._save_in_time()
        self._rehearse()
        self._take_notes()
        self._follow_sessions()
        self._begin_at_once()
        self._change_settings()
        self._connect_pages_when_seen()
        self._offer_help()
        program.console_keys.note_requested.connect(self._begin_note)
        program.console_keys.leaving_requested.connect(self._leave)
        program.projector_keys.leaving_requested.connect(program.projector.leaving_full_screen_requested)
        self._show_beamer(self._beamer_state)
        self._console.ask_before_closing(self._may_close)

    def _connect_pages_when_seen(self) -> None:
        """Whichever is asked for first, the page or its controller: the other is built, too, and they are connected."""
        self._join(ConsoleWindow.planner, Program.planner, self._plan_day)
        self._join(ConsoleWindow.trios, Program.seating, self._seat_people)
        self._join(ConsoleWindow.notes, Program.notebook, self._keep_notebook)
        self._join(ConsoleWindow.harvest, Program.harvest, self._hear_trios)
        self._join(ConsoleWindow.poll, Program.poll, self._count_the_room)
        self._join(ConsoleWindow.obstacles, Program.obstacles, self._hear_the_room)
        self._join(ConsoleWindow.field, Program.field, self._fill_the_field)
        self._join(ConsoleWindow.theory, Program.theory, self._draw_theory)
        self._join(ConsoleWindow.system, Program.system, self._design_system)
        self._join(ConsoleWindow.chain, Program.chain, self._follow_chain)
        self._join(ConsoleWindow.agenda, Program.agenda, self._keep_agenda)
        self._join(ConsoleWindow.formats, Program.library, self._open_library)
        self._join(ConsoleWindow.handbook, Program.handbook, self._read_handbook)
        ConsoleWindow.sessions.when_built(self._console, self._choose_sessions)
        ConsoleWindow.sessions.when_built(self._console, self._offer_reports)
        Program.export.when_built(self._program, self._make_reports)
        Program.prints.when_built(self._program, self._print_cards)
        ConsoleWindow.insight.when_built(self._console, self._look_back)
        ConsoleWindow.canvas.when_built(self._console, self._open_canvas)
        ConsoleWindow.nothing_open.when_built(self._console, self._offer_ways)
        ConsoleWindow.tour.when_built(self._console, self._guide)
        ConsoleWindow.settings.when_built(self._console, self._open_settings)
        ConsoleWindow.check.when_built(self._console, self._look_before_people_come)
        ConsoleWindow.about.when_built(self._console, self._tell_about_program)

    def _join(self, page: Late[Any], controller: Late[Any], connect: Callable[[], None]) -> None:
        """The first view of the page is what its controller shows by now."""

        def meet(_page: QWidget) -> None:
            working = controller.of(self._program)
            connect()
            working.refresh()

        page.when_built(self._console, meet)
        controller.when_built(self._program, lambda _controller: page.of(self._console))

    def _show_what_controllers_say(self) -> None:
        program, console = self._program, self._console
        program.run.view_changed.connect(console.show_run)
        program.run.view_changed.connect(self._follow_block)
        program.stage.scene_changed.connect(console.run.preview.show_room)
        program.stage.prepared_changed.connect(console.run.preview.show_prepared)
        program.stage.to_come_changed.connect(console.run.time.coming.show_scene)
        program.stage.to_come_changed.connect(program.projector.stage.await_scene)
        program.stage.state_changed.connect(console.run.preview.show_state)
        program.stage.scene_changed.connect(program.projector.stage.show_scene)
        program.stage.state_changed.connect(console.run.beamer_keys.show_state)
        program.notes.view_changed.connect(console.run.pad.show_view)
        program.notes.saving_changed.connect(console.show_saving)
        program.beamer.state_changed.connect(self._show_beamer)
        program.notes.aloud.connect(console.say)
        self.aspect_changed.connect(console.run.preview.set_aspect)
        self.aspect_changed.connect(console.run.time.coming.set_aspect)
        console.page_changed.connect(self._follow_page)
        program.heartbeat.beat.connect(program.garbage.collect_when_due)
        console.page_changed.connect(program.garbage.collect_when_due)

    def _steer_the_clock(self, wishes: Transport | LiveKeys) -> None:
        run = self._program.run
        wishes.start_or_pause_requested.connect(run.start_or_pause)
        wishes.add_minute_requested.connect(run.add_minute)
        wishes.take_off_minute_requested.connect(run.take_off_minute)

    def _steer_the_beamer(self, wishes: BeamerKeys | LiveKeys) -> None:
        stage = self._program.stage
        wishes.brief_requested.connect(stage.show_brief)
        wishes.seating_requested.connect(stage.show_seating)
        wishes.clock_requested.connect(stage.show_clock)
        wishes.black_requested.connect(stage.toggle_black)
        wishes.freeze_requested.connect(stage.toggle_freeze)
        wishes.message_requested.connect(self._begin_message)

    def _press_buttons(self) -> None:
        run, page = self._program.run, self._console.run
        self._steer_the_clock(page.transport)
        self._steer_the_beamer(page.beamer_keys)
        page.transport.next_requested.connect(run.next_phase)
        page.transport.previous_requested.connect(run.previous_phase)
        page.transport.stop_requested.connect(run.stop)
        self._console.header.keys.beamer_requested.connect(self._program.beamer.switch)
        self._console.header.keys.swap_requested.connect(self._program.beamer.swap)
        self._console.bottom.message.message_typed.connect(self._program.stage.show_message)
        page.agenda.phase_requested.connect(run.go_to)
        page.block.step_requested.connect(run.go_to)
        page.block.page_requested.connect(self._go_to_work)

    @Slot(object)
    def _go_to_work(self, block: BlockView) -> None:
        """To the page on which the work of that part of the day is done."""
        if block.work is Work.HEAR:
            self._console.show_page(Page.HARVEST)
            return
        section = _SECTIONS.get(block.canvas) if block.canvas else None
        if section:
            self._console.canvas.show_section(section)
        self._console.show_page(Page.CANVAS)

    def _press_keys(self, keys: LiveKeys) -> None:
        self._steer_the_clock(keys)
        self._steer_the_beamer(keys)
        run = self._program.run
        keys.next_requested.connect(self._click_forward)
        keys.previous_requested.connect(self._click_back)
        keys.start_requested.connect(self._click_start)
        keys.add_half_minute_requested.connect(run.add_half_minute)
        keys.take_off_half_minute_requested.connect(run.take_off_half_minute)
        keys.undo_requested.connect(self._undo)
        keys.redo_requested.connect(self._redo)

    @Slot()
    def _click_forward(self) -> None:
        if self._tries_clicker:
            self._program.examination.hear_forward()
        else:
            self._program.run.next_phase()

    @Slot()
    def _click_back(self) -> None:
        if self._tries_clicker:
            self._program.examination.hear_back()
        else:
            self._program.run.previous_phase()

    @Slot()
    def _click_start(self) -> None:
        if not self._tries_clicker:
            self._program.run.start()

    @property
    def _tries_clicker(self) -> bool:
        """Whether the clicker is being tried and steers nothing, whichever window has the keyboard."""
        return self._console.page is Page.CHECK

    @Slot()
    def _undo(self) -> None:
        """On the pages of trios and harvest what was done there, elsewhere a move of the clock."""
        if self._console.page is Page.TRIOS:
            self._program.seating.undo()
        elif self._console.page is Page.HARVEST:
            self._program.harvest.undo()
        elif self._console.page is Page.PLANNER:
            self._program.planner.undo()
        else:
            self._program.run.undo()

    @Slot()
    def _undo_on_canvas(self) -> None:
        """On whatever page of it; what was said of the step that is taken back goes too."""
        console = self._console
        if self._program.backstage.workspace.is_open:
            self._program.pen.undo()
            window = ConsoleWindow
            for late in (window.field, window.theory, window.system, window.chain, window.agenda):
                if page := late.if_built(console):
                    page.show_told("")

    @Slot()
    def _redo(self) -> None:
        if self._console.page is Page.TRIOS:
            self._program.seating.redo()

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

    def _ring(self) -> None:
        program = self._program
        program.settings.preferences_changed.connect(program.chimes.follow_preferences)

    @Slot(bool)
    def _show_sound_test(self, is_heard: bool) -> None:
        self._console.settings.show_sound_test(self._program.backstage.words.sound_test(is_heard))

    def _stay_awake_while_needed(self) -> None:
        program = self._program
        program.run.view_changed.connect(self._stay_awake_or_not)
        program.beamer.state_changed.connect(self._stay_awake_or_not)
        program.power.refused_changed.connect(self._show_power)

    @Slot(object)
    def _stay_awake_or_not(self, _changed: object) -> None:
        view = self._program.run.view
        is_live = view is not None and view.status in (Status.RUNNING, Status.PAUSED)
        if is_live or self._beamer_state.is_on:
            self._program.power.stay_awake()
        else:
            self._program.power.may_sleep()

    @Slot(bool)
    def _show_power(self, is_refused: bool) -> None:
        self._console.header.show_power(self._program.backstage.words.may_fall_asleep() if is_refused else "")

    def _save_in_time(self) -> None:
        """Before the laptop sleeps, the system ends the program, or another program comes to the front."""
        application = self._program.application
        application.commitDataRequest.connect(self._save_all)
        application.aboutToQuit.connect(self._save_all)
        application.applicationStateChanged.connect(self._save_now)
        self._program.sleep.falling_asleep.connect(self._save_all)

    @Slot()
    def _save_all(self) -> None:
        self._program.backstage.workspace.flush()

    def _show_place(self) -> None:
        """Said as long as it is so: live data may be spoilt there."""
        behind = self._program.backstage
        words, where = behind.words.place_in_short(behind.whereabouts), behind.whereabouts
        why = behind.words.about_place(where, str(behind.places.sessions.parent)) if words else ""
        self._console.header.show_place(words, why)

    def _rehearse(self) -> None:
        self._console.bottom.rehearsal_requested.connect(self._begin_rehearsal)
        self._console.rehearsal.ending_requested.connect(self._end_rehearsal)

    @Slot()
    def _begin_rehearsal(self) -> None:
        self._program.backstage.rehearsal.begin()

    @Slot()
    def _end_rehearsal(self) -> None:
        self._program.backstage.rehearsal.end()

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
        participants.taken.connect(strip.hide)

    @Slot()
    def _make_groups_suit(self) -> None:
        self._program.seating.make_suit()

    @Slot()
    def _wipe_names(self) -> None:
        if confirm(self._console, *self._program.backstage.words.wipe_names(self._program.seating.to_wipe)):
            self._program.seating.wipe_names()

    @Slot()
    def _save_now(self) -> None:
        """Whoever turns to something else has finished a thought."""
        self._program.backstage.workspace.hurry()

    def _take_notes(self) -> None:
        notes, pad = self._program.notes, self._console.run.pad
        pad.text_changed.connect(notes.write)
        pad.note_finished.connect(notes.finish)
        pad.left.connect(self._save_now)
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
            wish.connect(self._toggle_only_pad)

    @Slot()
    def _toggle_only_pad(self) -> None:
        self._console.show_only_pad(is_alone=not self._console.beside.is_alone)

    def _offer_help(self) -> None:
        for keys in (self._program.console_keys, self._program.projector_keys):
            keys.help_requested.connect(self._ask_for_help)
        explaining = QShortcut(QKeySequence(EXPLAIN), self._console)
        explaining.activated.connect(self._explain_focused)

    @Late
    def help_desk(self) -> HelpDesk:
        """Where there are all keys, the handbook and a sentence on each control."""
        from trioapp.app.help_desk import HelpDesk

        desk = HelpDesk(self._program)
        desk.unfolded.connect(self._leave_keys_to_clicker)
        desk.folded.connect(self._allow_keys)
        return desk

    @Slot()
    def begin_explaining(self) -> None:
        """What was not needed to start with."""
        Wiring.help_desk.of(self)

    @Slot()
    def _ask_for_help(self) -> None:
        self.help_desk.ask()

    @Slot()
    def _explain_focused(self) -> None:
        self.help_desk.explainer.show_focused()

    def _read_handbook(self) -> None:
        handbook, page = self._program.handbook, self._console.handbook
        handbook.view_changed.connect(page.show_view)
        page.sought.connect(handbook.seek)
        page.contents.chosen.connect(handbook.choose)
        page.book.link_chosen.connect(handbook.open)
        page.opening_requested.connect(handbook.open)
        page.keys_requested.connect(self._ask_for_help)
        self._program.settings.preferences_changed.connect(handbook.follow_preferences)
        handbook.follow_preferences(self._program.settings.preferences)

    @Slot()
    def _leave(self) -> None:
        """Out of what fills the window, to the notes or what else there is to draw and design, or else to the clock."""
        if (desk := Wiring.help_desk.if_built(self)) and desk.leave():
            return
        if self._console.beside.is_alone:
            self._toggle_only_pad()
        elif self._console.page is Page.CANVAS:
            self._console.canvas.focus_section()
        elif self._console.page is Page.NOTES:
            self._console.notes.begin()
        else:
            self._console.run.transport.focus_main()

    def _hear_trios(self) -> None:
        harvest, page = self._program.harvest, self._console.harvest
        harvest.view_changed.connect(page.show_view)
        harvest.clock_changed.connect(page.show_clock)
        harvest.told.connect(page.show_told)
        for spoken in (harvest.aloud, harvest.told):
            spoken.connect(self._console.say)
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

    def _draw_theory(self) -> None:
        theory, page = self._program.theory, self._console.theory
        theory.view_changed.connect(page.show_view)
        theory.told.connect(page.show_told)
        theory.shown.connect(self._program.stage.show_canvas)
        page.wished.connect(theory.fulfil)
        page.undo_requested.connect(theory.undo)
        page.beamer_requested.connect(theory.show_on_beamer)
        page.next_step_requested.connect(theory.show_next)
        page.previous_step_requested.connect(theory.show_previous)

    @Slot(object)
    def _follow_block(self, view: RunView) -> None:
        """What is typed beside the preview belongs to the part of the day that goes on."""
        block = view.block
        if block and block.work is Work.COUNT:
            shown = (number for number, step in enumerate(block.steps) if step.is_now)
            self._program.poll.show_poll(block.id, next(shown, 0))
        elif block and block.work is Work.COLLECT:
            self._program.obstacles.show_block(block.id)

    @Slot(object)
    def _show_pair(self, pair: int) -> None:
        """That pair of the poll that goes on, from 0."""
        position = self._program.facilitation.position()
        if position.is_live:
            self._program.run.go_to(position.places_in_block[pair])

    def _count_the_room(self) -> None:
        """How many stand where."""
        poll, form = self._program.poll, self._console.poll
        poll.view_changed.connect(form.show_view)
        form.pair_requested.connect(self._show_pair)
        form.counted.connect(poll.count)
        form.counted_on.connect(poll.count_on)
        form.left.connect(poll.leave)
        form.undo_requested.connect(poll.undo)

    def _hear_the_room(self) -> None:
        """What makes it hard."""
        obstacles, answers = self._program.obstacles, self._console.obstacles
        obstacles.view_changed.connect(answers.show_view)
        obstacles.told.connect(answers.show_told)
        obstacles.canvas_wanted.connect(self._program.stage.show_canvas)
        answers.typed.connect(obstacles.write)
        answers.given.connect(obstacles.give)
        answers.left.connect(self._save_now)
        answers.opening_requested.connect(obstacles.open)
        answers.move_requested.connect(obstacles.move)
        answers.deletion_requested.connect(obstacles.delete)
        answers.undo_requested.connect(obstacles.undo)
        answers.beamer_requested.connect(obstacles.show_on_beamer)

    def _fill_the_field(self) -> None:
        field, page = self._program.field, self._console.field
        field.view_changed.connect(page.show_view)
        field.told.connect(page.show_told)
        field.canvas_wanted.connect(self._program.stage.show_canvas)
        page.canvas.put.connect(field.put)
        page.canvas.chosen.connect(field.choose)
        page.canvas.deletion_requested.connect(field.delete)
        for wishes in (page.canvas, page.form):
            wishes.moved.connect(field.move)
        page.canvas.settled.connect(field.leave)
        page.form.left.connect(field.leave)
        page.form.named.connect(field.name)
        page.form.deletion_requested.connect(field.delete)
        page.beamer_requested.connect(field.show_all)
        page.next_step_requested.connect(field.show_next)
        page.previous_step_requested.connect(field.show_previous)
        page.undo_requested.connect(field.undo)
        page.export_requested.connect(self._save_field)

    @Slot(object)
    def _save_field(self, folder: Path) -> None:
        words, page = self._program.backstage.words, self._console.field
        try:
            name = words.answers.field_file()
            name = words.demo.file_name(name) if self._program.backstage.workspace.is_demo else name
            paths = write_field(folder, self._program.field.scene, name)
        except Refused as refused:
            page.show_told(words.refusal(refused))
        else:
            page.show_told(words.answers.exported(tuple(path.name for path in paths), str(folder)))

    def _design_system(self) -> None:
        system, page = self._program.system, self._console.system
        system.view_changed.connect(page.show_view)
        system.told.connect(page.show_told)
        page.wished.connect(system.fulfil)
        page.left.connect(system.leave)
        page.left.connect(self._save_now)
        page.undo_requested.connect(system.undo)
        page.beamer_requested.connect(self._show_system)
        system.step_changed.connect(self._follow_system)
        system.follow_sight(self._console.page is Page.CANVAS)

    @Slot()
    def _show_system(self) -> None:
        self._program.stage.show_canvas(CanvasShown(CanvasKind.LEARNING_SYSTEM, self._program.system.step))

    @Slot(object)
    def _follow_system(self, _step: object) -> None:
        """A room that sees the canvas goes along to the next question."""
        stage = self._program.stage
        if stage.state.showing is Showing.CANVAS and isinstance(stage.prepared, GuideScene | SystemScene | CheckScene):
            self._show_system()

    def _keep_agenda(self) -> None:
        agenda, page = self._program.agenda, self._console.agenda
        agenda.view_changed.connect(page.show_view)
        agenda.told.connect(page.show_told)
        agenda.asked.connect(page.begin_question)
        agenda.shown.connect(self._program.stage.show_canvas)
        agenda.opening_requested.connect(self._program.sessions.open)
        page.question_asked.connect(agenda.ask)
        page.all_requested.connect(agenda.show_all)
        page.status_wanted.connect(agenda.filter_by)
        page.questions.chosen.connect(agenda.choose)
        page.beamer_requested.connect(agenda.show_on_beamer)
        page.page_requested.connect(agenda.turn)
        page.saving_requested.connect(agenda.save)
        page.undo_requested.connect(agenda.undo)
        page.form.written.connect(agenda.write)
        page.form.answered.connect(agenda.answer)
        page.form.given_to.connect(agenda.give_to)
        page.form.planned.connect(agenda.plan)
        page.form.status_chosen.connect(agenda.set_status)
        page.form.deletion_requested.connect(agenda.delete)
        page.form.opening_requested.connect(agenda.open_session)

    def _open_canvas(self, page: CanvasPage) -> None:
        page.undo_requested.connect(self._undo_on_canvas)
        page.section_changed.connect(self._follow_section)
        self._console.page_changed.connect(self._follow_section)

    def _follow_chain(self) -> None:
        chain, page = self._program.chain, self._console.chain
        chain.view_changed.connect(page.show_view)
        chain.told.connect(page.show_told)
        chain.begun.connect(page.form.begin)
        chain.shown.connect(self._program.stage.show_canvas)
        chain.harvest_requested.connect(self._open_in_harvest)
        page.harvest_requested.connect(self._go_to_harvest)
        page.step_chosen.connect(chain.choose)
        page.make_requested.connect(chain.make)
        page.beamer_requested.connect(chain.show_on_beamer)
        page.step_requested.connect(chain.turn)
        page.undo_requested.connect(chain.undo)
        page.form.written.connect(chain.write)
        page.form.given_to.connect(chain.give_to)
        page.form.planned.connect(chain.plan)

    @Slot(object)
    def _follow_section(self, _changed: object) -> None:
        """Nothing is worked out for a page that nobody sees."""
        section = self._console.canvas.section if self._console.page is Page.CANVAS else None
        if agenda := Program.agenda.if_built(self._program):
            agenda.follow_sight(section is Section.AGENDA)
        if chain := Program.chain.if_built(self._program):
            chain.follow_sight(section is Section.CHAIN)

    @Slot()
    def _go_to_harvest(self) -> None:
        self._console.show_page(Page.HARVEST)

    @Slot(str)
    def _open_in_harvest(self, sentence: str) -> None:
        """To be put into a theme there."""
        from trioapp.presentation.harvest_board import Open

        self._console.show_page(Page.HARVEST)
        self._program.harvest.fulfil(Open(sentence))

    def _look_back(self, place: InsightPlace) -> None:
        """The console does not know the page of plots, which is put in its place."""
        settings, insight = self._program.settings, self._program.insight
        insight.save_in(settings.preferences.report_folder)
        insight.folder_chosen.connect(settings.remember_report_folder)
        build_insight(self._program.worn, self._program.insight, place)

    def _plan_day(self) -> None:
        planner, page = self._program.planner, self._console.planner
        planner.view_changed.connect(page.show_view)
        planner.told.connect(page.show_told)
        planner.proposed.connect(page.strip.show_proposal)
        for part in (page.parts, page.acts, page.form):
            part.wished.connect(planner.fulfil)
        page.parts.chosen.connect(planner.choose)
        page.acts.day_requested.connect(planner.make_day)
        page.undo_requested.connect(planner.undo)
        page.strip.end_typed.connect(planner.propose_end)
        page.strip.catching_up_requested.connect(planner.propose_catching_up)
        page.strip.apply_requested.connect(planner.apply)
        page.strip.programme_named.connect(planner.save)
        self._draw_as_the_room_sees(page.form.preview)

    def _open_library(self) -> None:
        library, page = self._program.library, self._console.formats
        shown = page.library
        library.session_requested.connect(self._begin_session_with)
        library.view_changed.connect(page.show_view)
        library.told.connect(page.show_told)
        page.looked_at.connect(library.refresh)
        shown.seeking.sought.connect(library.seek)
        shown.rows.chosen.connect(library.choose)
        shown.rows.entered_format.connect(library.edit)
        shown.bringing_in_requested.connect(library.bring_in)
        shown.undeleting_requested.connect(library.undelete)
        for wishes in (shown.rows, shown.card):
            wishes.deletion_requested.connect(library.delete)
        shown.card.phase_chosen.connect(library.show_phase)
        shown.card.session_requested.connect(library.begin_session)
        shown.card.copy_requested.connect(library.copy)
        shown.card.edit_requested.connect(library.edit)
        shown.card.copying_out_requested.connect(library.copy_out)
        library.edit_requested.connect(self._edit)
        self._draw_as_the_room_sees(shown.card.sheet.preview)

    @Late
    def editor_desk(self) -> EditorDesk:
        """Where exercises are edited, in the place of the library."""
        from trioapp.app.editor_desk import EditorDesk

        page = self._console.formats
        desk = EditorDesk(self._program, self._program.backstage.library.save, page.seat_editor)
        desk.shown.connect(self._show_editor)
        desk.left.connect(page.show_library)
        desk.left.connect(self._program.library.refresh)
        return desk

    @Slot(str)
    def _edit(self, exercise: str) -> None:
        self.editor_desk.open(self._program.backstage.library.one(exercise).exercise)

    @Slot()
    def _show_editor(self) -> None:
        self._console.show_page(Page.FORMATS)
        self._console.formats.show_editor()

    @Slot(str)
    def _begin_session_with(self, programme: str) -> None:
        """The form for a new session, in which that programme is chosen."""
        self._console.show_page(Page.SESSIONS)
        self._console.sessions.begin_with(programme)

    def _draw_as_the_room_sees(self, preview: StageView) -> None:
        """In the theme and the shape of the beamer, also when these become others."""
        self._program.stage_style_changed.connect(preview.set_style)
        preview.set_style(self._program.stage_style)
        self.aspect_changed.connect(preview.set_aspect)
        preview.set_aspect(self._aspect)

    def _follow_sessions(self) -> None:
        program = self._program
        program.sessions.opened.connect(self._show_opened)
        program.sessions.done.connect(self._say_done)
        program.protection.done.connect(self._say_done)
        self._console.alert.folder_chosen.connect(self._save_elsewhere)

    def _choose_sessions(self, page: SessionsPage) -> None:
        sessions = self._program.sessions
        sessions.view_changed.connect(page.show_view)
        page.opening_requested.connect(sessions.open)
        page.form.creation_requested.connect(sessions.create)
        page.form.list_requested.connect(sessions.read_list)
        sessions.list_read.connect(page.form.show_names)
        sessions.refused.connect(self._say_what_is_wrong)
        sessions.session_shown.connect(page.show_session)
        page.start_requested.connect(sessions.start_now)
        page.demo_requested.connect(self._begin_demo)
        page.tour_requested.connect(self.begin_tour)
        self._manage_sessions()
        self._protect_sessions()

    def _change_settings(self) -> None:
        settings = self._program.settings
        settings.preferences_changed.connect(self._program.stage.follow_preferences)
        self._program.stage.follow_preferences(settings.preferences)
        self._console.header.keys.sound_requested.connect(settings.toggle_sound)
        for keys in (self._program.console_keys, self._program.projector_keys):
            keys.sound_requested.connect(settings.toggle_sound)
        self._console.header.keys.show_sound(settings.preferences.sound)
        self._program.beamer.screen_chosen.connect(settings.remember_beamer)
        self._program.beamer.swap_refused.connect(self._say_windows_stay)
        settings.preferences_changed.connect(self._apply)
        settings.refused.connect(self._console.notice.show_words)
        settings.beamer_changed.connect(self._program.beamer.choose)
        self._program.settings_watch.changed.connect(settings.reload)
        self._console.follow_keys(settings.preferences.keys)
        for late in _WITH_OWN_KEYS:
            late.when_built(self._console, self._bind_keys_of)
        self._show_place()
        self._tell_of_settings()

    def _tell_of_settings(self) -> None:
        """What the file says and is not understood, and a folder that is not there: neither keeps from starting."""
        places, words = self._program.backstage.places, self._program.backstage.words.settings
        missing = words.folder_is_missing(places.missing, str(places.usual)) if places.missing else ""
        if told := " ".join(filter(None, (missing, self._program.settings.faults))):
            self._console.notice.show_words(told)

    def _open_settings(self, page: SettingsPage) -> None:
        settings = self._program.settings
        page.language_chosen.connect(settings.choose_language)
        page.theme_chosen.connect(settings.choose_theme)
        page.console_theme_chosen.connect(settings.choose_console_theme)
        page.text_size_chosen.connect(settings.choose_text_size)
        page.room_chosen.connect(settings.choose_room)
        page.measures_chosen.connect(settings.choose_measures)
        page.fades_switched.connect(settings.switch_fades)
        page.time_chosen.connect(settings.choose_time)
        page.sound_switched.connect(settings.switch_sound)
        page.volume_chosen.connect(settings.choose_volume)
        page.start_gate_switched.connect(settings.switch_start_gate)
        page.seated_gate_switched.connect(settings.switch_seated_gate)
        page.rather_duos_switched.connect(settings.switch_rather_duos)
        page.keeping_chosen.connect(settings.choose_keeping)
        page.names_switched.connect(settings.switch_names)
        page.notes_switched.connect(settings.switch_notes)
        page.undo_requested.connect(settings.undo)
        settings.undo_changed.connect(page.show_undo)
        settings.told.connect(page.show_told)
        page.sound_test_requested.connect(self._program.chimes.test)
        self._program.sound.answered.connect(self._show_sound_test)
        page.beamer_chosen.connect(self._program.beamer.choose)
        page.screen_numbers_requested.connect(self._show_screen_numbers)
        page.test_picture_requested.connect(self._toggle_test_picture)
        page.about_requested.connect(self._console.show_about)
        page.offer_languages(self._program.backstage.language.known)
        self._program.beamer.screens_changed.connect(self._show_screens)
        self._show_screens(self._program.beamer.choices)
        settings.preferences_changed.connect(self._show_settings)
        self._show_settings(settings.preferences)
        self._give_keys(page)
        self._choose_folders(page)
        settings.refresh()

    def _give_keys(self, page: SettingsPage) -> None:
        keys, box = self._program.keys, page.keys
        keys.view_changed.connect(box.show_view)
        keys.aloud.connect(self._console.say)
        box.sought.connect(keys.seek)
        box.agreed.connect(keys.agree)
        box.all_reset.connect(keys.reset_all)
        box.keys.begun.connect(keys.begin)
        box.keys.left.connect(keys.leave)
        box.keys.given.connect(keys.give)
        box.keys.usual_wanted.connect(keys.reset)
        keys.refresh()

    def _choose_folders(self, page: SettingsPage) -> None:
        folders = self._program.folders
        folders.view_changed.connect(page.folders.show_view)
        page.folders.folder_chosen.connect(folders.choose)
        page.folders.opening_requested.connect(self._open_folder)
        folders.refresh()

    def _tell_about_program(self, page: AboutPage) -> None:
        from trioapp.storage.parts import parts

        page.show_program(__version__, parts(resources()))
        page.closed.connect(self._close_about)

    @Slot()
    def _close_about(self) -> None:
        self._console.show_page(Page.SETTINGS)

    def _look_before_people_come(self, page: CheckPage) -> None:
        page.looking_requested.connect(self._look_at_everything)
        self._program.examination.found.connect(self._show_finding)
        self._program.beamer.screens_changed.connect(self._look_at_picture)

    @Slot()
    def _look_at_everything(self) -> None:
        self._console.check.forget()
        self._program.examination.begin(self._program.settings.preferences)

    @Slot(object)
    def _look_at_picture(self, _screens: object) -> None:
        if self._console.page is Page.CHECK:
            self._program.examination.look_at_picture(self._program.settings.preferences)

    @Slot(object)
    def _show_finding(self, finding: Finding) -> None:
        judge = self._program.examination.judge
        self._console.check.show_finding(finding, judge.name(finding.check), judge.state(finding.state))

    @Slot(object)
    def _follow_page(self, page: Page) -> None:
        self._let_see(page)
        self._allow_keys()
        if page is Page.SESSIONS:
            self._program.sessions.refresh()
        elif page is Page.SETTINGS:
            self._program.folders.refresh()
        elif page is Page.CHECK:
            self._look_at_everything()

    @Slot()
    def _leave_keys_to_clicker(self) -> None:
        """While all keys are listed, letters seek in them, and the clicker in the trainer's hand steers the room."""
        self._program.console_keys.allow(turning=True, clicker=True, black=True, letters=False, space=False)

    @Slot()
    def _allow_keys(self) -> None:
        """Those that count on the page that is shown."""
        page, is_open = self._console.page, self._program.backstage.workspace.is_open
        is_live = page in (Page.RUN, Page.TRIOS, Page.HARVEST) and is_open
        is_check = page is Page.CHECK
        is_notes, is_drawn = page is Page.NOTES and is_open, page is Page.CANVAS and is_open
        is_clicked, is_planned = is_live or is_check or is_notes, page is Page.PLANNER and is_open
        self._program.console_keys.allow(
            turning=is_clicked or is_drawn or is_planned or page is Page.INSIGHT,
            clicker=is_clicked,
            black=is_live or is_notes,
            letters=is_live,
            space=page is Page.RUN and is_open,
        )
        self._program.projector_keys.allow(
            turning=True, clicker=True, black=not is_check, letters=not is_check, space=not is_check
        )

    def _let_see(self, page: Page) -> None:
        """Who works for a page need not work while nobody sees it."""
        if notebook := Program.notebook.if_built(self._program):
            notebook.show(is_shown=page is Page.NOTES)
        for late, seen_on in _SEEN_ON.items():
            if controller := late.if_built(self._program):
                controller.follow_sight(page is seen_on)

    @Slot()
    def _begin_message(self) -> None:
        self._console.show_page(Page.RUN)
        self._console.bottom.open_message()

    @Slot()
    def _begin_note(self) -> None:
        self._console.show_page(Page.RUN)
        self._console.run.pad.focus_field()

    @Slot(object)
    def _show_beamer(self, state: BeamerState) -> None:
        self._beamer_state = state
        self._console.header.keys.show_beamer(state)
        self._aspect = state.width / state.height if state.height else WIDESCREEN
        self.aspect_changed.emit(self._aspect)
        self._console.header.show_beamer(
            self._program.backstage.words.beamer(state), is_on=state.is_on and not state.is_lost
        )

    @Slot()
    def _toggle_test_picture(self) -> None:
        self._program.stage.toggle_test()
        if not self._program.stage.state.is_black:
            self._program.beamer.switch_on()

    @Slot()
    def _show_screen_numbers(self) -> None:
        if self._program.beamer.may_move_windows:
            self._program.screen_numbers.show()
        else:
            self._say_windows_stay()

    @Slot()
    def _say_windows_stay(self) -> None:
        self._console.notice.show_words(self._program.backstage.words.windows_stay())

    @Slot(object)
    def _show_settings(self, preferences: Preferences) -> None:
        """After another language the words on the page are others."""
        page, sentence = self._console.settings, self._program.backstage.words.sight(preferences)
        page.show_view(self._program.backstage.language.code, preferences)
        page.show_sight(sentence, is_measured=preferences.room is Room.MEASURED)
        self._show_screens(self._program.beamer.choices)

    @Slot(object)
    def _show_screens(self, screens: tuple[ScreenChoice, ...]) -> None:
        self._console.settings.show_screens(screens, self._program.settings.preferences.beamer)

    @Slot(str)
    def _say_what_is_wrong(self, sentence: str) -> None:
        self._console.sessions.form.show_problem(sentence)

    @Slot(bool)
    def _show_opened(self, is_new: bool) -> None:
        session = self._program.backstage.workspace.session
        self._console.notice.show_words(self._words_about_losses(session))
        self._console.show_session_open(is_open=True)
        self._fold_pages()
        self._program.beamer.switch_on()
        self._console.show_page(Page.TRIOS if is_new and session.people else Page.RUN)

    def _fold_pages(self) -> None:
        """What was begun in another session is not gone on with."""
        console, window = self._console, ConsoleWindow
        for late in (window.trios, window.harvest, window.obstacles, window.field, window.agenda, window.planner):
            if page := late.if_built(console):
                page.fold()
        if notes := window.notes.if_built(console):
            notes.forget()
        if sessions := window.sessions.if_built(console):
            sessions.form.clear()

    def _begin_at_once(self) -> None:
        """The ways to begin, wherever they stand."""
        self._program.sessions.begun.connect(self._program.stage.show_brief)
        self._console.demo.ending_requested.connect(self._end_demo)
        self._program.backstage.workspace.listen(self._follow_table)

    def _offer_ways(self, page: NothingOpen) -> None:
        page.start_requested.connect(self._program.sessions.start_now)
        page.new_requested.connect(self._begin_session)
        page.demo_requested.connect(self._begin_demo)

    @Slot()
    def _begin_session(self) -> None:
        self._console.show_page(Page.SESSIONS)
        self._console.sessions.form.begin()

    @Slot()
    def _begin_demo(self) -> None:
        if self._borrow_demo():
            self._show_opened(is_new=False)
            self._program.stage.show_clock()

    def _borrow_demo(self) -> bool:
        """False while the clock of a session goes, which is said."""
        words = self._program.backstage.words
        has_begun = self._program.demo.begin(words.language)
        if not has_begun:
            self._console.notice.show_words(words.demo.not_now())
        return has_begun

    @Slot()
    def _end_demo(self) -> None:
        if tour := ConsoleWindow.tour.if_built(self._console):
            tour.leave()
        self._program.demo.end()
        self._console.show_page(Page.SESSIONS)

    def _follow_table(self) -> None:
        """However a demo went: nothing of it stays in the windows."""
        workspace = self._program.backstage.workspace
        if workspace.is_demo is not bool(self._program.stage_style.noted):
            self._program.draw_stage(self._program.settings.preferences)
            if not workspace.is_open:
                self._console.show_session_open(is_open=False)

    @Slot()
    def begin_tour(self) -> None:
        """Where no session is open it goes through a demo, which is away again with it; the room sees none of it."""
        program, workspace = self._program, self._program.backstage.workspace
        if workspace.is_open and not workspace.is_demo and program.facilitation.position().is_live:
            self._console.notice.show_words(program.backstage.words.demo.tour_waits())
            return
        if not workspace.is_open and self._borrow_demo():
            self._tour_has_demo = True
            self._console.show_session_open(is_open=True)
        self._console.tour.begin()

    def _guide(self, tour: Tour) -> None:
        tour.aloud.connect(self._console.say)
        tour.ended.connect(self._end_tour)
        self._program.run.view_changed.connect(self._leave_tour)

    @Slot(bool)
    def _end_tour(self, comes_back: bool) -> None:
        """Whoever left it for another page may go on looking around."""
        if self._tour_has_demo and comes_back:
            self._program.demo.end()
        self._tour_has_demo = False

    @Slot(object)
    def _leave_tour(self, view: RunView) -> None:
        """People in the room come first."""
        if view.status is Status.RUNNING and not view.is_demo:
            self._console.tour.leave()

    def _manage_sessions(self) -> None:
        sessions, page = self._program.sessions, self._console.sessions
        page.more_requested.connect(sessions.show_session)
        page.rescue_requested.connect(sessions.rescue)
        page.search_requested.connect(sessions.search)
        sessions.found.connect(page.show_found)
        page.bringing_in_requested.connect(sessions.bring_in)
        page.deleted.bringing_back_requested.connect(sessions.undelete)
        page.session.restore_requested.connect(sessions.restore)
        page.session.rename_requested.connect(sessions.rename)
        page.session.duplicate_requested.connect(sessions.duplicate)
        page.session.wiping_requested.connect(self._wipe_session)
        page.session.keeping_requested.connect(sessions.keep_for)
        page.session.copy_requested.connect(sessions.copy_out)
        page.session.deletion_requested.connect(sessions.delete)

    def _offer_reports(self, page: SessionsPage) -> None:
        page.session.report_requested.connect(self._show_export)
        page.session.prints_requested.connect(self._show_prints)

    @Slot(str)
    def _show_export(self, file: str) -> None:
        self._program.export.show(file)

    def _make_reports(self, export: ExportController) -> None:
        """What a report is made with comes when somebody first wants one."""
        page = self._console.sessions
        export.view_changed.connect(page.export.show_view)
        export.shown.connect(page.begin_export)
        export.refused.connect(self._say_done)
        export.folder_chosen.connect(self._program.settings.remember_report_folder)
        page.export.kinds_ticked.connect(export.tick)
        page.export.naming_switched.connect(export.name)
        page.export.notes_switched.connect(export.add_notes)
        page.export.folder_wanted.connect(export.choose_folder)
        page.export.making_requested.connect(export.make)
        page.export.cancelling_requested.connect(export.cancel)
        page.export.folder_opening_requested.connect(self._open_folder)
        self._prove_reports(export, self._program.proof)

    def _prove_reports(self, export: ExportController, proof: ProofController) -> None:
        """The pages are seen beside the panel that they are of."""
        page = self._console.sessions
        export.subject_changed.connect(proof.follow)
        page.export.pages_wanted.connect(proof.open_or_close)
        page.report_left.connect(proof.close)
        proof.view_changed.connect(page.show_proof)
        type(page).proof.when_built(page, self._turn_pages)

    def _turn_pages(self, pane: ProofPane) -> None:
        pane.turned.connect(self._program.proof.turn)
        pane.closed.connect(self._program.proof.close)

    @Slot(str)
    def _show_prints(self, file: str) -> None:
        self._program.prints.show(file)

    def _print_cards(self, prints: PrintController) -> None:
        """What prints are made with comes when somebody first wants one."""
        from trioapp.app.printing import print_colours

        page = self._console.sessions
        panel = page.prints
        panel.set_colours(print_colours())
        prints.view_changed.connect(panel.show_view)
        prints.shown.connect(page.begin_prints)
        prints.refused.connect(self._say_done)
        prints.folder_chosen.connect(self._program.settings.remember_report_folder)
        panel.wanted.connect(prints.want)
        panel.exercise_chosen.connect(prints.choose_exercise)
        panel.paper_chosen.connect(prints.choose_paper)
        panel.posters_enlarged.connect(prints.enlarge_posters)
        panel.folder_wanted.connect(prints.choose_folder)
        panel.saving_requested.connect(prints.save)
        panel.printing_requested.connect(prints.print_out)
        panel.folder_opening_requested.connect(self._open_folder)

    @Slot(str)
    def _open_folder(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _protect_sessions(self) -> None:
        protection, sessions, page = self._program.protection, self._program.sessions, self._console.sessions
        sessions.locked.connect(protection.ask)
        protection.asked.connect(page.ask_passphrase)
        page.unlocking.passphrase_given.connect(protection.unlock)
        page.unlocking.deletion_requested.connect(sessions.delete)
        protection.opening_requested.connect(sessions.open)
        protection.showing_requested.connect(sessions.show_session)
        page.session.protection_requested.connect(protection.show)
        protection.shown.connect(page.show_protection)
        page.protecting.protection_requested.connect(protection.protect)
        page.protecting.removal_requested.connect(protection.unprotect)
        page.protecting.locking_requested.connect(protection.lock)
        for card in (page.unlocking, page.protecting):
            protection.refused.connect(card.show_problem)
        protection.done.connect(sessions.refresh)

    @Slot(str)
    def _wipe_session(self, file: str) -> None:
        if confirm(self._console, *self._program.backstage.words.wipe_session()):
            self._program.sessions.wipe(file)

    def _words_about_losses(self, session: Session) -> str:
        words, missing = self._program.backstage.words, self._program.backstage.workspace.missing_changes
        left_out, lost = session.unread_moves, words.changes_missing(missing) if missing else ""
        cannot_write = self._program.backstage.workspace.cannot_write
        only_to_read = words.problem(cannot_write) if cannot_write else ""
        return " ".join(filter(None, (words.moves_left_out(left_out) if left_out else "", lost, only_to_read)))

    @Slot(object)
    def _save_elsewhere(self, folder: Path) -> None:
        words = self._program.backstage.words
        try:
            path = self._program.backstage.workspace.save_elsewhere(folder)
        except Refused as refused:
            self._console.notice.show_words(words.refusal(refused))
        else:
            self._console.notice.show_words(words.saved_elsewhere(str(path)))

    @Slot(str)
    def _say_done(self, sentence: str) -> None:
        self._console.sessions.show_form()
        self._console.show_session_open(is_open=self._program.backstage.workspace.is_open)
        self._console.notice.show_words(sentence)

    @Slot(object)
    def _apply(self, preferences: Preferences) -> None:
        if preferences.language:
            self._program.speak(preferences.language)
        self._program.dress_console()
        self._program.draw_stage(preferences)
        self._bind_keys(preferences.keys)
        self._console.header.keys.show_sound(preferences.sound)
        self._show_place()
        self._show_beamer(self._beamer_state)

    def _bind_keys(self, keys: Keys) -> None:
        for live in (self._program.console_keys, self._program.projector_keys):
            live.bind(keys)
        self._console.follow_keys(keys)
        for late in _WITH_OWN_KEYS:
            if page := late.if_built(self._console):
                page.own_keys.bind(keys)

    def _bind_keys_of(self, page: PlannerPage | CanvasPage | FormatsPage | SettingsPage) -> None:
        page.own_keys.bind(self._program.settings.preferences.keys)

    def _may_close(self) -> bool:
        desk = Wiring.editor_desk.if_built(self)
        is_saved = self._program.shut() and (desk is None or desk.is_saved())
        may = is_saved or confirm(self._console, *self._program.backstage.words.close_unsaved())
        if may:
            self._program.projector.close()
        return may
