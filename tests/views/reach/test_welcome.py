"""The card of the first start and the tour: what they offer, and that they go away."""

import pytest
from cut_off import cut_off
from driving import put_away
from paths import EXAMPLES
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from bpviz_desktop.app import build_window
from bpviz_desktop.model.project.file import load
from bpviz_desktop.program import Program
from bpviz_desktop.settings import Settings
from bpviz_desktop.views.shell.arrangement.sides import LEFT
from bpviz_desktop.views.shell.welcome.card import STARTS, WelcomeCard
from bpviz_desktop.views.shell.welcome.tour import STATIONS, Tour


@pytest.fixture
def program(open_program):
    made = open_program("xor")
    made.window.resize(1280, 800)
    yield made
    made.text_size.choose(1.0)


def only(window, kind):
    """The one that is shown, or None."""
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.fixture
def launch(qapp, tmp_path):
    programs = []

    def launch_(project=None):
        settings = Settings(tmp_path / "settings.json")
        window = build_window(project, settings=settings)
        program = window.findChild(Program)
        programs.append(program)
        while program.dialogs is None:
            QApplication.processEvents()
        return program

    yield launch_
    for program in programs:
        put_away(program)


def test_that_only_the_first_start_greets(launch):
    first = launch()
    assert only(first.window, WelcomeCard) is not None
    first.window.close()
    assert only(launch().window, WelcomeCard) is None


def test_that_nobody_who_asked_for_a_file_is_kept_from_it(launch):
    assert only(launch(EXAMPLES / "iris.bpviz").window, WelcomeCard) is None


def test_that_the_starts_are_what_is_said_of_them():
    for start in STARTS:
        document = load(start.path)
        assert document.title == start.title
        assert document.network.widths == start.widths


@pytest.mark.parametrize("at", range(len(STARTS)))
def test_that_a_start_opens_its_example_and_the_card_goes(program, at):
    card = program.welcome.show()
    card.starts[at].click()
    QApplication.processEvents()
    assert program.store.session.document.title == STARTS[at].title
    assert only(program.window, WelcomeCard) is None


def test_that_the_card_is_left_by_escape_and_by_its_cross(program):
    for leave in ("key", "cross"):
        card = program.welcome.show()
        assert card.starts[0].hasFocus()
        if leave == "key":
            QTest.keyClick(card.starts[0], Qt.Key.Key_Escape)
        else:
            card.findChild(QToolButton, "welcome_close").click()
        assert only(program.window, WelcomeCard) is None
        focused = QApplication.focusWidget()
        assert focused is program.window.bar._buttons["step_forward"]


def test_that_the_last_files_are_offered_and_opened(program, tmp_path):
    path = tmp_path / "mine & yours.bpviz"
    path.write_bytes((EXAMPLES / "iris.bpviz").read_bytes())
    program.files.recent.note(path, (4, 8, 3))
    program.files.recent.note(tmp_path / "gone.bpviz", (1, 1))
    card = program.welcome.show()
    links = [b for b in card.findChildren(QPushButton) if b.objectName() == "link"]
    assert [each.isEnabled() for each in links[:2]] == [False, True]
    links[1].click()
    assert program.store.session.path == path


def test_that_lessons_and_the_tour_begin_there(program):
    card = program.welcome.show()
    card.findChild(QPushButton, "welcome_lessons").click()
    assert "practice_panel" in program.workspace.stage.in_front().values()
    card = program.welcome.show()
    card.findChild(QPushButton, "welcome_tour").click()
    assert only(program.window, Tour) is not None
    assert only(program.window, WelcomeCard) is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_that_the_tour_points_at_every_station_beside_it(program, scale):
    program.text_size.choose(scale)
    window = program.window
    tour = program.welcome.begin_tour()
    for at, station in enumerate(STATIONS):
        QTest.qWait(30)
        assert tour.at == at and tour.following.hasFocus()
        assert window.rect().contains(tour.geometry())
        part = station.part(window)
        assert part.isVisible()
        inside = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        assert inside.contains(tour.ring.geometry())
        if scale == 1.0:
            assert not tour.geometry().intersects(inside)
        assert not cut_off(tour)
        QTest.keyClick(tour.following, Qt.Key.Key_Space)
    assert only(window, Tour) is None and not tour.ring.isVisible()


def test_that_the_tour_goes_back_follows_the_window_and_is_left(program):
    window = program.window
    program.window.sides.hide(LEFT)
    tour = program.welcome.begin_tour()
    assert not tour.back.isEnabled()
    tour.go_to(4)
    assert window.left.isVisible()
    tour.back.click()
    assert tour.at == 3
    before = tour.ring.geometry()
    window.resize(1400, 900)
    QTest.qWait(20)
    assert tour.ring.geometry() != before
    QTest.keyClick(tour.following, Qt.Key.Key_Escape)
    assert only(window, Tour) is None


def test_that_steps_go_on_while_the_tour_stands(program):
    program.welcome.begin_tour()
    before = program.store.session.cursor.revealed
    program.window.actions_by_name["step_forward"].trigger()
    assert program.store.session.cursor.revealed == before + 1


def test_that_the_card_is_in_the_way_of_no_work(program):
    for work in ("step_forward", "next_update", "run"):
        program.welcome.show()
        program.window.actions_by_name[work].trigger()
        QApplication.processEvents()
        assert only(program.window, WelcomeCard) is None, work
    program.intents.pause()


def test_that_enter_presses_as_in_a_dialog(program):
    card = program.welcome.show()
    QTest.keyClick(card.starts[0], Qt.Key.Key_Return)
    assert program.store.session.document.title == STARTS[0].title
    tour = program.welcome.begin_tour()
    QTest.keyClick(tour.following, Qt.Key.Key_Return)
    assert tour.at == 1
