"""What nbgrader's late submission plugin takes off, as ``nbgrader_config.py`` sets it."""

from nbgrader.api import SubmittedNotebook
from nbgrader.apps.baseapp import NbGrader
from nbgrader.preprocessors import AssignLatePenalties


class LatePenalties:
    """Computes penalties by the plugin of the configuration."""

    def __init__(self, app: NbGrader) -> None:
        step = AssignLatePenalties(parent=app)
        self._plugin = step.plugin_class(parent=step)

    def of(self, notebook: SubmittedNotebook) -> float | None:
        """The points to be taken off `notebook`, which has its scores; never more than it has. None: not late."""
        seconds = notebook.assignment.total_seconds_late
        if not seconds:
            return None
        penalty = self._plugin.late_submission_penalty(notebook.student.id, notebook.score, seconds)
        return None if penalty is None else min(max(penalty, 0.0), notebook.score)
