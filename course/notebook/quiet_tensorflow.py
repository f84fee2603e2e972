"""TensorFlow, imported without the lines that its C++ side logs to stderr before any setting can reach it.

This module may touch: two environment variables of its process and, for the time of the import, file descriptor 2.
"""

import contextlib
import os
import sys


@contextlib.contextmanager
def _stderr_closed():
    """Send file descriptor 2 to nowhere: the C++ side writes there directly, past ``sys.stderr``."""
    sys.stderr.flush()
    saved, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(nowhere)


os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # the same rounding on every machine, and one log line less
with _stderr_closed():
    import tensorflow as tf  # noqa: F401
