"""TensorFlow, imported without the lines that its C++ side logs to stderr before any setting can reach it.

This module may touch: two environment variables of its process, a filter of warnings and, for the time of the import,
file descriptor 2.
"""

import os
import sys
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # the same rounding on every machine, and one log line less
# NumPy's word to TensorFlow about a student's np.array(tensor, dtype=…), which is right.
warnings.filterwarnings("ignore", message="__array__ implementation doesn't accept a copy keyword")
sys.stderr.flush()
_saved, _nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)  # C++ writes there directly, past ``sys.stderr``
try:
    os.dup2(_nowhere, 2)
    import tensorflow as tf  # noqa: F401
finally:
    os.dup2(_saved, 2)
    os.close(_saved)
    os.close(_nowhere)
