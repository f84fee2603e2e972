"""Where students' code runs: in a kernel forked from a warm server, kept from everything but its scratch folder.

``execute`` (asked by the grader) → ``warm_server`` (forks) → ``keeper`` (runs cells, cleans up) →
``kernel_child`` (becomes a kernel, held by ``privileges``, ``landlock`` and ``seccomp``).

These processes hold nothing secret: nothing here imports ``course.grading``, ``course.authoring``, ``course.commands``.
"""
