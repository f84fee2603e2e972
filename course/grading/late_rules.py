"""What being late costs, by two numbers of ``nbgrader_config.py``: a plugin of nbgrader's, so that all obey it.

``c.Course.late_percent_per_day`` of the points earned for each day that has begun since the due date, and nothing
within ``c.Course.late_grace_minutes``. An instructor's own ``c.AssignLatePenalties.plugin_class`` stands in place of
this, and ``c.LateSubmissionPlugin.penalty_method = "zero"`` goes before the numbers.
"""

import math

from nbgrader.plugins import LateSubmissionPlugin

from course.grading.settings import read_settings

_DAY = 86_400


class LateRules(LateSubmissionPlugin):
    """nbgrader's plugin with the two numbers of ``c.Course``."""

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float | None:
        """The points to be taken off; None: nothing.

        Arguments:
            student_id: whose.
            score: the points earned.
            total_seconds_late: since the due date of this student.

        Raises:
            UsageError: the numbers are none.
        """
        if self.penalty_method != "none":
            return super().late_submission_penalty(student_id, score, total_seconds_late)
        rules = read_settings(self.config)
        if total_seconds_late <= 60 * rules.late_grace_minutes:
            return None
        percent = min(100.0, rules.late_percent_per_day * math.ceil(total_seconds_late / _DAY))
        return round(score * percent / 100, 2) or None
