"""One module for each verb of the command ``course``: ``HELP``, ``add_arguments`` and ``run``.

They read the command line, call the package, and print; what they know of the work itself stands elsewhere.
"""
