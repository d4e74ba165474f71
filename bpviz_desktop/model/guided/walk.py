"""Walking through a guided lesson: where one is, and what has been answered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bpviz_desktop.model.guided.guide import Goal, Guide, Step
from bpviz_desktop.model.practice.judge import Verdict, judged
from bpviz_desktop.model.screen.lesson import Lesson
from bpviz_desktop.model.screen.session import Session


@dataclass(frozen=True)
class Walk:
    """A place in a lesson.

    Attributes
    ----------
    guide : Guide
    at : int
        Which step is shown, from 0; their count: the finish.
    done : frozenset of int
        Steps whose task is done, right or in the end.
    """

    guide: Guide
    at: int = 0
    done: frozenset[int] = frozenset()

    @property
    def step(self) -> Step | None:
        """The step that is shown; None at the finish."""
        steps = self.guide.steps
        return steps[self.at] if self.at < len(steps) else None

    @property
    def is_finished(self) -> bool:
        return self.at >= len(self.guide.steps)

    @property
    def may_go_on(self) -> bool:
        """Whether what the step asks for is done; one that only tells asks nothing."""
        step = self.step
        if step is None:
            return False
        has_task = step.predict or step.calculate or step.until
        return not has_task or self.at in self.done

    def forward(self) -> Walk:
        """The next step, if this one is done."""
        return replace(self, at=self.at + 1) if self.may_go_on else self

    def back(self) -> Walk:
        """The step before."""
        return replace(self, at=max(0, self.at - 1))

    def finished_task(self) -> Walk:
        """What the step asks for is done."""
        return replace(self, done=self.done | {self.at})

    def calculated(self, lesson: Lesson, number: float, decimals: int) -> Verdict:
        """Judge the number of a step that asks for one."""
        step = self.step
        if step is None or step.calculate is None:
            return Verdict(False)
        return judged(lesson.board, step.calculate.term, number, decimals=decimals)


def is_reached(goal: Goal, session: Session) -> bool:
    """Whether the screen shows what a step waits for."""
    if goal.updates is not None:
        return session.update >= goal.updates
    trace = session.lesson.trace
    loss = trace.loss_after if session.is_made else trace.loss
    return goal.loss is not None and loss < goal.loss


def revealed_for(step: Step, lesson: Lesson) -> int | None:
    """How many terms are known when a step begins; None: as many as are."""
    order = lesson.order
    if step.calculate is not None:
        return order.index(step.calculate.term)
    if not step.known:
        return None
    if step.known == "nothing":
        return 0
    if step.known == "all":
        return len(order)
    ends = [k + 1 for k in range(len(order)) if order.phase(k) == step.known]
    return ends[-1] if ends else 0
