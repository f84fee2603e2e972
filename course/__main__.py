"""``python -m course`` is the command ``course``."""

import sys

from course.cli import main

code = main()
# Where Ctrl-C interrupted an exec() of text (a dataclass being made, say), CPython 3.11 remembers it after it was
# handled, and ends `python -m` by the signal instead of with the code. The next exec() of text makes it forget.
exec("")
sys.exit(code)
