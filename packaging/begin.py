"""Where the packed program begins."""

import sys

from bpviz_desktop.launch import main

sys.exit(main())
