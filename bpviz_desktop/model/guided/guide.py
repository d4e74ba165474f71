"""What a guided lesson is: a project, and steps that tell, ask, or wait."""

from __future__ import annotations

from dataclasses import dataclass

from bpviz_desktop.engine.term_id import TermId
from bpviz_desktop.model.document import Document


@dataclass(frozen=True)
class Prediction:
    """A question that is answered before the screen answers it.

    Attributes
    ----------
    question : str
    choices : tuple of str
    answer : int
        Which of them is right, from 0.
    because : str
        Why; told after any answer.
    """

    question: str
    choices: tuple[str, ...]
    answer: int
    because: str


@dataclass(frozen=True)
class Calculation:
    """A number that the learner computes."""

    term: TermId
    question: str


@dataclass(frozen=True)
class Goal:
    """What is to be done on the screen: so many updates, or a loss below a limit."""

    updates: int | None = None
    loss: float | None = None


@dataclass(frozen=True)
class Step:
    """One step: a text, and at most one thing to do.

    Attributes
    ----------
    text : str
    known : str
        How much of the update is known when it begins: "nothing", "forward", "loss",
        "backward", "all"; empty: as it is. Before a calculation never more than what
        stands before its number.
    look : str
        The panel that comes to the front; empty: none.
    """

    text: str
    known: str = ""
    look: str = ""
    predict: Prediction | None = None
    calculate: Calculation | None = None
    until: Goal | None = None


@dataclass(frozen=True, eq=False)
class Guide:
    """A guided lesson.

    Attributes
    ----------
    name : str
        Of its file, without the ending: what progress is kept under.
    title, about, finish : str
    document : Document
        The project it begins with.
    steps : tuple of Step
    """

    name: str
    title: str
    about: str
    finish: str
    document: Document
    steps: tuple[Step, ...]
