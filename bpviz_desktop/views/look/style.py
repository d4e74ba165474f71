"""The style sheet: spacing, borders and radii that a palette cannot tell Qt."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bpviz_desktop.resource_files import resource
from bpviz_desktop.views.look.fonts import interface_font
from bpviz_desktop.views.look.size import px
from bpviz_desktop.views.look.theme import LIGHT, THEMES, Theme, palette

_SHEET = """
QWidget {{ font-family: Inter; font-size: {base}px; }}
QMainWindow, QMenuBar, QStatusBar, #left_column, #left_content {{
    background: {window}; }}
QMenuBar {{ border-bottom: 1px solid {border}; padding: 0 4px; }}
QMenuBar::item {{ padding: 2px 7px; background: transparent; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {raised}; }}
QMenu {{ background: {panel}; border: 1px solid {border}; padding: 4px 0;
    menu-scrollable: 1; }}
QMenu::item {{ padding: 4px {menu_right}px 4px {menu_left}px; color: {text}; }}
QMenu::item:disabled {{ color: {outline}; }}
QMenu#activations {{ icon-size: 26px; }}
QMenu#activations::icon {{ padding-left: 10px; }}
QMenu#activations::item {{ padding: 1px 28px 1px 14px; }}
QMenu#recent {{ icon-size: {recent}px; }}
QMenu#recent::icon {{ padding-left: 10px; }}
QMenu#recent::item {{ padding: 0 28px 0 14px; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 0; }}
QToolBar {{ background: {window}; border: none;
    border-bottom: 1px solid {border}; spacing: 8px; padding: 4px; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {outline};
    padding: 4px; }}
QToolButton#tool, QPushButton {{ background: {panel}; color: {text};
    border: 1px solid {outline}; border-radius: 4px; padding: 0 8px;
    min-height: {control}px; }}
QToolButton#tool:hover, QPushButton:hover {{ background: {raised}; }}
QToolButton#tool:pressed, QPushButton:pressed {{ background: {border}; }}
QToolButton#tool:disabled, QPushButton:disabled {{ color: {outline};
    border-color: {border}; }}
QToolButton#tool:focus, QPushButton:focus {{ border: 2px solid {text}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton#filled {{ background: {text}; color: {panel}; font-weight: 600;
    border: 1px solid {text}; padding: 0 16px; }}
QPushButton#filled:hover {{ background: {text2}; }}
QPushButton#filled:disabled {{ background: {border}; color: {text2};
    border-color: {border}; }}
QPushButton#small_button {{ padding: 0 6px; min-height: {small_high}px;
    font-size: {small}px; }}
QListView {{ background: {panel}; border: 1px solid {border}; outline: none; }}
QListView::item:selected {{ background: {raised}; color: {text}; }}
QListView::item:selected:focus {{ border: 1px solid {text}; border-radius: 4px; }}
QPushButton#source {{ border: none; text-align: left; min-height: {small_high}px;
    padding: 0; background: transparent; }}
QPushButton#source:hover {{ text-decoration: underline; }}
QPushButton#link {{ border: none; padding: 0; background: transparent;
    min-height: 18px; text-decoration: underline; font-size: {small}px; }}
QPushButton#link:hover, QPushButton#link:focus {{ color: {text}; font-weight: 600; }}
QFrame[finding="true"] {{ background: {panel}; border: 1px solid {border};
    border-radius: 12px; }}
QFrame[finding="true"][chosen="true"] {{ border: 2px solid {error}; }}
QListWidget#problems_list, QListWidget#problems_list > QWidget > QWidget {{
    background: {panel}; border: none; }}
QListWidget#lessons_list, QListWidget#palette_list {{ border: none; }}
QDialog#command_palette {{ background: {panel}; border: 1px solid {outline}; }}
QFrame#welcome_card, QFrame#tour {{ background: {panel};
    border: 1px solid {outline}; border-radius: 10px; }}
QPushButton#welcome_start {{ text-align: left; padding: 4px 10px; }}
QToolButton#welcome_close {{ border: none; background: transparent;
    padding: 2px 6px; }}
QToolButton#welcome_close:hover, QToolButton#welcome_close:focus {{
    background: {raised}; }}
QLineEdit#palette_field {{ min-height: {control}px; padding: 2px 8px; }}
QListWidget#lessons_list::item {{ padding: 5px 4px; }}
QWidget#lesson_body {{ background: {panel}; }}
QToolButton#primary {{ background: {text}; color: {panel}; font-weight: 600;
    border: 1px solid {text}; border-radius: 4px; padding: 0 20px;
    min-height: {control}px; }}
QToolButton#primary:hover {{ background: {text2}; }}
QToolButton#primary:focus {{ border: 2px solid {outline}; }}
QToolButton#section_head {{ border: none; background: transparent;
    font-weight: 600; font-size: {small}px; padding: 4px 0; color: {text}; }}
QToolButton#gradient_badge {{ border: none; background: transparent;
    padding: 0 6px; }}
QToolButton#gradient_badge:hover, QToolButton#gradient_badge:focus {{
    text-decoration: underline; }}
QToolButton[switch] {{ background: {panel}; color: {text};
    border: 1px solid {outline}; padding: 2px 8px; font-size: {small}px; }}
QToolButton[switch="first"] {{ border-top-left-radius: 4px;
    border-bottom-left-radius: 4px; }}
QToolButton[switch="last"] {{ border-top-right-radius: 4px;
    border-bottom-right-radius: 4px; border-left: none; }}
QToolButton[switch="middle"] {{ border-left: none; }}
QToolButton[switch]:hover {{ background: {raised}; }}
QToolButton[switch]:checked {{ background: {text}; color: {panel}; }}
QToolButton[switch]:focus {{ text-decoration: underline; }}
QToolButton#prediction_axes {{ background: {panel}; color: {text};
    border: 1px solid {outline}; border-radius: 4px; padding: 1px 22px 1px 8px;
    font-size: {small}px; }}
QToolButton#prediction_axes::menu-indicator {{ subcontrol-origin: padding;
    subcontrol-position: center right; right: 6px; }}
QToolButton#prediction_axes:hover {{ background: {raised}; }}
QToolButton#prediction_axes:focus {{ border: 1px solid {text}; }}
QToolButton#maximise {{ border: none; background: transparent; padding: 2px;
    border-radius: 4px; }}
QToolButton#prediction_pen {{ border: none; background: transparent;
    padding: 2px 5px; border-radius: 4px; }}
QToolButton#prediction_pen:hover {{ background: {raised}; }}
QToolButton#prediction_pen:checked {{ background: {text}; color: {panel}; }}
QToolButton#prediction_pen:focus {{ border: 1px solid {text}; }}
QToolButton#maximise:hover, QToolButton#maximise:checked {{ background: {raised}; }}
QToolButton#maximise:focus {{ border: 1px solid {text}; }}
QToolButton#section_head:focus {{ text-decoration: underline; }}
QLabel#section_summary {{ font-size: {small}px; font-weight: 600; }}
QLabel#phase_caption {{ font-size: {caption}px; padding: 0 4px; }}
QLabel#phase_caption[presenting="true"] {{ font-size: {lecture}px; }}
QLabel#title {{ font-weight: 600; font-size: {caption}px; }}
QLabel#plot_title, QLabel#head {{ font-weight: 600; font-size: {small}px; }}
QLabel#key {{ font-weight: 600; }}
QLabel#fault {{ color: {error}; }}
QFrame#rule {{ background: {border}; border: none; }}
QLabel#quiet {{ color: {text2}; }}
QLabel#small {{ color: {text2}; font-size: {small}px; }}
QComboBox QAbstractItemView {{ background: {panel}; color: {text};
    border: 1px solid {outline}; selection-background-color: {raised};
    selection-color: {text}; outline: none; }}
QCheckBox::indicator, QListView::indicator {{ width: {box}px;
    height: {box}px; border-radius: 3px; border: 1px solid {outline};
    background: {panel}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ image: url("{tick}"); }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{
    border: 1px solid {text}; }}
QRadioButton::indicator {{ width: {box}px; height: {box}px;
    border-radius: {dot}px;
    border: 1px solid {outline}; background: {panel}; }}
QRadioButton::indicator:checked {{ width: {dot}px; height: {dot}px;
    border: {dot_edge}px solid {text}; }}
QRadioButton::indicator:hover, QRadioButton::indicator:focus {{
    border-color: {text}; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {window}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ border: none; }}
QTableView {{ background: {panel}; alternate-background-color: {canvas};
    border: 1px solid {border}; gridline-color: {border};
    selection-background-color: {raised}; selection-color: {text}; }}
QTableView[plain="true"] {{ border: none; font-size: {small}px; }}
QTableView[plain="true"] QHeaderView::section {{ background: {panel};
    padding: 2px 4px; }}
QTreeWidget#curve_legend {{ background: {panel}; outline: none;
    border: 1px solid transparent; border-radius: 4px;
    font-size: {small}px; }}
QTreeWidget#curve_legend:focus {{ border-color: {outline}; }}
QTreeWidget#curve_legend::item {{ padding: 0 2px; border: none; }}
QTreeWidget#curve_legend::item:hover, QTreeWidget#curve_legend::item:selected {{
    background: {raised}; color: {text}; }}
QTableCornerButton::section {{ background: {window}; border: none;
    border-bottom: 1px solid {border}; border-right: 1px solid {border}; }}
QHeaderView::section {{ background: {window}; color: {text2}; border: none;
    border-bottom: 1px solid {border}; padding: 2px 6px; font-size: {small}px; }}
#curves_card, #phase_bar, #inspector, #inspector_body, #terms_panel,
#loss_panel, #problems_panel {{ background: {panel}; }}
QTabWidget {{ background: {panel}; }}
QTabWidget#side_tabs > #qt_tabwidget_stackedwidget {{ border-top: 1px solid {border}; }}
QTabWidget::pane {{ border: none; }}
QTabWidget::tab-bar {{ left: 12px; }}
QTabBar {{ font-size: {small}px; font-weight: 600; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {text2}; border: none;
    border-bottom: 2px solid transparent; padding: 0 2px; margin-right: 14px;
    min-height: {control}px; }}
QTabWidget#side_tabs QTabBar::tab {{ min-height: {row}px; margin-right: 9px; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {text}; }}
QTabBar::tab:focus {{ text-decoration: underline; }}
QGraphicsView#network_canvas {{ border: none; background: {canvas}; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 4px;
    min-height: 24px; margin: 1px; }}
QScrollBar::handle:vertical:hover {{ background: {outline}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page,
QScrollBar::sub-page {{ background: none; height: 0; width: 0; }}
QSlider::groove:horizontal {{ height: {groove}px; border-radius: 2px;
    background: {border}; }}
QSlider::sub-page:horizontal {{ height: {groove}px; border-radius: 2px;
    background: {text}; }}
QSlider::handle:horizontal {{ width: {handle}px; margin: -{overhang}px 0;
    border-radius: 4px;    background: {panel}; border: 1px solid {outline}; }}
QSlider::handle:horizontal:hover {{ border: 1px solid {text}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {text}; }}
"""


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme, for the present size of text."""
    roles = {
        role: getattr(theme, role)
        for role in (
            *("window", "panel", "canvas", "raised", "border", "outline"),
            *("text", "text2", "error"),
        )
    }
    sizes = {
        "base": 13,
        "small": 12,
        "caption": 15,
        "lecture": 24,
        "control": 26,
        "row": 30,
        "menu_left": 24,
        "recent": 46,
        "menu_right": 28,
        "small_high": 20,
        "box": 13,
        "dot": 7,
        "dot_edge": 4,
        "bar": 10,
        "groove": 4,
        "handle": 11,
        "overhang": 5,
    }
    tick = resource("icons", f"check_{theme.name}.svg").as_posix()
    return _SHEET.format(
        **roles,
        tick=tick,
        **{name: px(size) for name, size in sizes.items()},
    )


def system_theme() -> Theme:
    """Light or dark, as the system says (Fusion's own palette follows it)."""
    ground = QApplication.style().standardPalette().window().color()
    return THEMES["dark"] if ground.lightness() < 128 else LIGHT


def dress(theme: Theme) -> None:
    """Give the application a theme's palette and style sheet."""
    application = QApplication.instance()
    sheet = style_sheet(theme)
    # Setting the same sheet again would polish every widget anew: 60 ms.
    if isinstance(application, QApplication) and application.styleSheet() != sheet:
        application.setFont(interface_font(px(13)))
        application.setPalette(palette(theme))
        application.setStyleSheet(sheet)
