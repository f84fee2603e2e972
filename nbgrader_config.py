"""nbgrader, with this course's build, execution and judge behind its commands and formgrader's buttons."""

from course.grading.nbgrader_wiring import configure

c = get_config()  # noqa: F821  (nbgrader defines it)
c.CourseDirectory.course_id = "gradient-tape"
configure(c)

# Bounds of one submission's execution, see course/kernel/limits.py; for one unit: c.Course.unit_limits = {UNIT: {…}}
c.Course.limits = {"cell_seconds": 30.0, "notebook_seconds": 240.0}

# What being late costs, of the points earned (docs/ko/교수자-안내.md): nothing, until these numbers say otherwise
# c.Course.late_percent_per_day, c.Course.late_grace_minutes = 10, 10
