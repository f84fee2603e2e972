"""nbgrader on a JupyterHub: where the exchange is, for students and instructor alike; see jupyterhub_config.py."""

from pathlib import Path

c = get_config()  # noqa: F821  (nbgrader defines it)
c.Exchange.root = str(Path(__file__).resolve().parent.parent / "exchange")
c.CourseDirectory.course_id = "gradient-tape"
