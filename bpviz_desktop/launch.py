"""Where `bpviz-desktop` begins."""

import signal
import sys


def main() -> int:
    """Run the command line with the words that the program was called with.

    While it is imported, Ctrl+C ends the program without a traceback.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bpviz_desktop.cli.main import main as run

    signal.signal(signal.SIGINT, signal.default_int_handler)
    return run(sys.argv[1:])
