"""The instructor's side, in the order in which data flows through it.

``submission`` (read it) → ``sanitize`` (rebuild it from our copy) → ``execute`` (untrusted, in a kernel) → ``judge``
(compare with ``answer_key``) → ``gradebook`` (nbgrader's own database). ``pipeline`` strings them together;
``nbgrader_wiring`` puts that behind nbgrader's commands and buttons. Nothing here is imported by a notebook.
"""
