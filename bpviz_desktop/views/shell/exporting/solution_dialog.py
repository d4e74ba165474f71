"""Export solution: worked out or as an exercise, what of it, and in which format."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from bpviz_desktop.engine.board.symbols import layer_name, parameter_symbol
from bpviz_desktop.engine.formulas.text import text
from bpviz_desktop.engine.trace import Trace
from bpviz_desktop.language import tr
from bpviz_desktop.model.document import Document
from bpviz_desktop.model.screen.lesson import document_before, trace_of
from bpviz_desktop.model.screen.session import Session
from bpviz_desktop.model.solution.chosen import Chosen, TooLongError
from bpviz_desktop.model.solution.contents import Manner, Sheet
from bpviz_desktop.model.solution.variant import variant
from bpviz_desktop.views.shell.exporting.form import ExportForm

_FORMATS: dict[str, object] = {
    tr("PDF document"): "pdf",
    tr("Web page (HTML)"): "html",
    "LaTeX": "tex",
    "Markdown": "md",
}
_ALL_LAYERS = tr("all layers")


class SolutionDialog(ExportForm):
    """Asks what is told, and how; `sheet` is what is then written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("solution_dialog", tr("Export solution"), parent)
        self._session = session
        trace = session.lesson.trace
        self._document = document_before(session.document, trace)
        self.kind = self.combo(
            "solution_kind",
            tr("Kind"),
            {
                tr("worked solution"): False,
                tr("exercise, answers on another page"): True,
            },
        )
        self.format = self.combo("solution_format", tr("Format"), _FORMATS)
        self.samples = self.combo("solution_samples", tr("Samples"), self._samples())
        self.part = self.combo("solution_part", tr("Steps"), self._parts())
        self.digits = self.combo(
            "solution_digits",
            tr("Digits"),
            {tr("as in the window"): False, tr("all"): True},
        )
        self.numbers = self.combo(
            "solution_numbers",
            tr("Numbers"),
            {
                tr("those of this project"): False,
                tr("others, drawn from a seed"): True,
            },
        )
        self.seed = QSpinBox(self)
        self.seed.setObjectName("solution_seed")
        self.seed.setRange(0, 999_999)
        self.seed.setAccessibleName(tr("Seed of the other numbers"))
        self.form.addRow(tr("Seed"), self.seed)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self._on_changed)
        self.seed.valueChanged.connect(self._on_changed)
        self._on_changed()

    def _samples(self) -> dict[str, object]:
        every = self._session.lesson.trace.places
        if len(every) == 1:
            return {tr("the one there is"): None}
        own = self._session.sample
        alone = tr("sample {number} alone", number=own + 1)
        return {tr("all {count:,}", count=len(every)): None, alone: (own,)}

    def _parts(self) -> dict[str, object]:
        """All, one layer, or the chain of what is selected."""
        network = self._session.document.network
        found: dict[str, object] = {_ALL_LAYERS: Chosen()}
        if network.depth > 1:
            for at in range(1, network.depth + 1):
                name = tr("{layer} alone", layer=layer_name(network, at))
                found[name] = Chosen(layers=(at,))
        for part in sorted(self._session.selection):
            if part.kind not in ("wire", "bias") or part.layer > network.depth:
                continue
            i = part.i if part.kind == "wire" else None
            name = text(parameter_symbol(network, part.layer, part.j, i))
            place = (part.layer, part.j, i)
            found[tr("what leads to {name} alone", name=name)] = Chosen(parameter=place)
        return found

    @property
    def ending(self) -> str:
        """Of the file."""
        return str(self.format.currentData())

    def problem(self) -> tuple[Document, Trace]:
        """The update that the sheet is about."""
        if self.numbers.currentData():
            other = variant(self._document, self.seed.value())
            return other, trace_of(other)
        return self._document, self._session.lesson.trace

    def sheet(self, watch: Callable[[int], None] | None = None) -> Sheet:
        """What is asked for; `watch` is told how many of its steps are set.

        Raises
        ------
        TooLongError
        """
        document, trace = self.problem()
        part: Chosen = self.part.currentData()
        samples = self.samples.currentData()
        if samples is not None and samples[0] not in trace.places:
            samples = (next(iter(trace.places)),)
        chosen = Chosen(samples, part.layers, part.parameter)
        manner = Manner(
            is_exact=self.digits.currentData(), is_blank=self.kind.currentData()
        )
        return Sheet(document, trace, chosen, manner, watch)

    @Slot()
    def _on_changed(self) -> None:
        self.seed.setEnabled(self.numbers.currentData())
        try:
            steps = self.sheet().length
        except TooLongError as error:
            self.words.setText(str(error))
            self.write.setEnabled(False)
            return
        self.write.setEnabled(True)
        what = tr("1 step") if steps == 1 else tr("{steps:,} steps", steps=steps)
        update = self._session.lesson.trace.before.updates + 1
        self.words.setText(tr("{what} of update {update:,}.", what=what, update=update))
