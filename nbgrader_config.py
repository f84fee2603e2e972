"""nbgrader, with this course's build, execution and judge behind its commands and formgrader's buttons."""

from pathlib import Path

from course.grading.nbgrader_wiring import configure

c = get_config()  # noqa: F821  (nbgrader defines it)
c.CourseDirectory.course_id = "gradient-tape"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)  # wherever JupyterLab was opened
configure(c)

# Bounds of one submission's execution, see course/kernel/limits.py; for one unit: c.Course.unit_limits = {UNIT: {…}}
c.Course.limits = {"cell_seconds": 30.0, "notebook_seconds": 240.0}

# What the LMS calls a unit, and its share of the total in course export --format xlsx (default: all count alike)
# c.Course.titles = {"01-basics": "과제 1"}
# c.Course.weights = {"01-basics": 20, "02-several-variables": 30}

# What being late costs, of the points earned (docs/ko/교수자-안내.md): nothing, until these numbers say otherwise
# c.Course.late_percent_per_day, c.Course.late_grace_minutes = 10, 10

# Also: the units of the course in their order (default: all); where students' notebooks find the package on the web;
# how many versions of a student's unit a day course grade --watch executes
# c.Course.units = ["01-basics", "02-several-variables"]
# c.Course.wheel = "https://example.org/{wheel}"
# c.Course.watch_per_day = 5
