"""How the window comes to its language: Qt's translations, read from files.

`speak` comes before the import of anything that shows words.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from bpviz_desktop import language
from bpviz_desktop.language import LANGUAGES, is_leftwards, spoken_language
from bpviz_desktop.resource_files import resource


def system_language() -> str:
    """The first language of the system's that is one of LANGUAGES, or English."""
    known = {code.partition("_")[0]: code for code in LANGUAGES}
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((known[each] for each in wanted if each in known), "en")


def speak(code: object) -> None:
    """Speak the language with this code; with any other value, that of the system."""
    if not isinstance(code, str) or code not in LANGUAGES:
        code = system_language()
    if code == "en":
        language.use(code, None)
        return
    translator = QTranslator()
    translator.load(str(resource("languages", f"bpviz_{code}.qm")))
    language.use(code, lambda text: translator.translate("", text) or "")


def speak_in_dialogs(application: QGuiApplication) -> None:
    """Have Qt's own dialogs and menus speak as the window does, in its direction."""
    if is_leftwards():
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    if translator.load(f"qtbase_{spoken_language()}", folder):
        application.installTranslator(translator)
