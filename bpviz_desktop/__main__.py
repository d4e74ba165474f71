"""`python -m bpviz_desktop` is `bpviz-desktop`."""

import sys

from bpviz_desktop.launch import main

if __name__ == "__main__":
    sys.exit(main())
