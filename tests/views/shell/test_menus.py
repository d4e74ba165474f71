"""Menus, keys and buttons: every action does what its name says."""

import pytest
from driving import opened, put_away, train
from paths import EXAMPLES
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QSlider, QSpinBox, QToolButton

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.screen.parts import Part
from bpviz_desktop.views.canvas.view import ZOOM_STEP
from bpviz_desktop.views.panels.phase_bar import PhaseBar


@pytest.fixture(scope="module")
def window(qapp):
    program = opened("xor")
    yield program
    put_away(program)


@pytest.fixture
def program(window):
    """The one window, as if it had just been opened."""
    window.intents.pause()
    window.files.open(EXAMPLES / "xor.bpviz", is_example=True)
    window.intents.set_granularity("term")
    window.workspace.canvas.fit()
    window.set_light_theme()
    return window


def session(program):
    return program.store.session


def trigger(program, name):
    program.window.actions_by_name[name].trigger()


DEEDS = {
    "step_forward": lambda p: session(p).cursor == (0, 6),
    "step_back": lambda p: session(p).cursor == (0, 4),
    "step_start": lambda p: session(p).cursor == (0, 0),
    "step_end": lambda p: session(p).is_made,
    "step_phase": lambda p: (
        session(p).lesson.phase(session(p).cursor.revealed) == "forward"
    ),
    "next_update": lambda p: session(p).update == 1,
    "run": lambda p: session(p).is_running,
    "reset": lambda p: session(p).cursor.revealed == 0,
    "view_zoom_in": lambda p: p.workspace.canvas.zoom == ZOOM_STEP,
    "view_zoom_out": lambda p: p.workspace.canvas.zoom == 1 / ZOOM_STEP,
    "view_fit": lambda p: p.workspace.canvas.zoom == 1.0,
    "theme_dark": lambda p: p.window.theme.name == "dark",
    "theme_light": lambda p: p.window.theme.name == "light",
    "check_gradients": lambda p: (
        session(p).check_progress is not None or session(p).whole_check is not None
    ),
    "file_new": lambda p: p.window.findChild(QDialog, "new_dialog").isVisible(),
}


@pytest.mark.parametrize("name", DEEDS)
def test_that_an_action_does_what_it_is_called(program, name):
    for _ in range(5):
        program.intents.step_forward()
    trigger(program, name)
    assert DEEDS[name](program), session(program).cursor
    program.set_light_theme()


def test_that_old_curves_are_removed_when_asked(program):
    train(program, 5)
    program.intents.reset()
    assert session(program).old_curves
    trigger(program, "remove_old_curves")
    assert not session(program).old_curves


def test_that_a_theme_reaches_every_panel(program):
    program.set_dark_theme()
    workspace = program.workspace
    panels, dark = workspace.panels, program.window.theme
    assert workspace.canvas.drawing.theme is dark
    assert panels["inspector"]._theme is dark
    assert program.window.findChild(PhaseBar)._theme is dark
    assert workspace.stage.curves.timeline._theme is dark
    assert panels["terms_panel"].rows._theme is dark
    assert panels["loss_panel"].view.theme is dark
    program.set_light_theme()
    assert workspace.canvas.drawing.theme is not dark


def test_that_weights_are_drawn_from_the_menu(program):
    before = session(program).document.parameters
    program.workspace.panels["training_panel"]._seed.setValue(7)
    trigger(program, "draw_anew")
    assert session(program).document.training.seed == 7
    assert (session(program).document.parameters.flat != before.flat).any()


def test_that_the_button_says_what_it_will_do(program, qtbot):
    action = program.window.actions_by_name["run"]
    buttons = [
        button
        for button in program.window.bar.findChildren(QToolButton)
        if button.defaultAction() is action
    ]
    assert buttons[0].text() == "Run" and action.text() == "Run\tSpace"
    trigger(program, "run")
    assert buttons[0].text() == "Pause" and action.text() == "Pause\tSpace"
    trigger(program, "run")
    assert buttons[0].text() == "Run"


def test_that_an_update_can_be_typed(program, qtbot):
    train(program, 100)
    number = program.window.findChild(QSpinBox, "update_spin")
    assert number.value() == 100 and number.maximum() == 100
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "42")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert session(program).update == 42
    assert program.window.findChild(QSlider, "timeline_slider").value() == 42


def test_that_a_dropped_project_is_opened(program, tmp_path):
    path = tmp_path / "dropped.bpviz"
    path.write_text(program.store.session.document.title)

    path.write_bytes((EXAMPLES / "mazur_2_2_2.bpviz").read_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    program.window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert session(program).path == path
    assert session(program).document.network.widths == (2, 2, 2)


def labels(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_that_the_right_button_offers_what_can_be_asked(program):
    program.intents.step_end()
    menus = program.workspace.menus
    menu = menus.canvas_menu(Part("wire", 1, 0, 1), None)
    assert labels(menu)[0] == "Why is ∂L/∂w₁₂⁽¹⁾ what it is?"
    assert "Check its gradient" in labels(menu)
    menu.actions()[0].trigger()
    assert session(program).asked.kind == "dL_dW"
    term = TermId("a", 1, 0, sample=0)
    menu = menus.canvas_menu(Part("unit", 1, 0), term)
    copy = next(each for each in menu.actions() if each.text().startswith("Copy"))
    copy.trigger()
    value = session(program).lesson.board.value(term)
    assert float(QGuiApplication.clipboard().text()) == value
    assert "Fit network\tF" in labels(menus.canvas_menu(None, None))
    assert "Export plot…" in labels(menus.curves_menu())


def test_that_the_canvas_tells_where_the_right_button_was(program, qtbot):
    canvas = program.workspace.canvas
    told = []
    canvas.menu_asked.disconnect()
    canvas.menu_asked.connect(lambda *what: told.append(what))
    from PySide6.QtGui import QContextMenuEvent

    at = canvas.drawing.layout.rect(1, 0).topLeft() + QPointF(20, 20)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at.toPoint(), QPoint(1, 1)
    )
    canvas.contextMenuEvent(event)
    assert told[0][0] == Part("unit", 1, 0) and told[0][1].kind == "z"
