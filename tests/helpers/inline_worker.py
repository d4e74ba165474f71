"""A program without a window, whose worker does everything at once, or by hand."""

from types import SimpleNamespace

from paths import EXAMPLES

from bpviz_desktop.controller.intents import Intents
from bpviz_desktop.controller.playback import Playback
from bpviz_desktop.controller.runner import Runner
from bpviz_desktop.controller.speeds import FIRST_SPEED
from bpviz_desktop.controller.store import Store
from bpviz_desktop.controller.worker.desk import Desk
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.screen.lesson import Lesson, trace_of
from bpviz_desktop.model.screen.session import Cursor, Session


class InlineWorker:
    """Messages are carried out as they are sent, slices when somebody asks."""

    def __init__(self):
        self.desk = Desk()
        self.sent = []
        self.is_held = False
        self.latest_shown = None

    @property
    def latest(self):
        return self.latest_shown or self.desk.latest

    @property
    def work(self):
        return self.desk.work

    def start(self):
        pass

    def send(self, message):
        self.sent.append(message)
        self.desk.take(message)

    def hold(self):
        self.is_held = True

    def release(self):
        self.is_held = False

    def wait_for(self, is_there, seconds):
        return is_there()

    def close(self):
        pass

    def run_slice(self, times=1):
        for _ in range(times):
            self.desk.go_on()


def inline_program(name="xor", document=None):
    """Store, worker, runner, playback and intents on an example."""
    document = document or load(EXAMPLES / f"{name}.bpviz")
    lesson = Lesson.of(trace_of(document))
    cursor = Cursor(document.checkpoint.updates, 0)
    store = Store(Session(document, lesson, cursor, speed=FIRST_SPEED))
    worker = InlineWorker()
    runner = Runner(store, worker)
    playback = Playback(store, runner)
    intents = Intents(store, runner, playback)
    failed = []
    runner.failed.connect(failed.append)
    runner.start()
    return SimpleNamespace(
        store=store,
        worker=worker,
        runner=runner,
        playback=playback,
        intents=intents,
        failed=failed,
    )
