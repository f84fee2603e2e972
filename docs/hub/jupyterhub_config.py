"""JupyterHub for a class: students fetch, solve and hand in; whoever owns the course folder grades.

docs/ko/교수자-안내.md tells how to make one folder of this:

    etc/        a copy of the folder of this file: settings of the hub, of the exchange, and of students' JupyterLab
    student/    an environment with this package, JupyterLab and nbgrader
    grader/     an environment with all of requirements.txt; the hub runs in it, too
    course/     the course folder, mode 0700; its owner is the instructor
    exchange/   nbgrader's exchange, mode 0777
"""

import os
from pathlib import Path

c = get_config()  # noqa: F821  (JupyterHub defines it)
FOLDER = Path(__file__).resolve().parent.parent
COURSE = FOLDER / "course"
FRAMES = ["--ServerApp.tornado_settings={'headers': {'Content-Security-Policy': \"frame-ancestors 'self'\"}}"]
"""JupyterLab shows formgrader in a frame, which JupyterHub forbids unless it is told; students need none."""


def prepare(spawner) -> None:
    """Give the instructor the grader and the course folder, everybody else the students' environment."""
    instructor = spawner.user.name == COURSE.owner()
    Path(f"~{spawner.user.name}").expanduser().chmod(0o700)  # on many systems a home can be read by all
    programs = FOLDER / ("grader" if instructor else "student") / "bin"
    settings = [COURSE if instructor else FOLDER / "etc" / "students", FOLDER / "etc"]
    spawner.cmd = [str(programs / "jupyterhub-singleuser")]
    spawner.args = FRAMES if instructor else []
    spawner.notebook_dir = str(COURSE) if instructor else "~"
    spawner.environment = {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "JUPYTER_CONFIG_PATH": ":".join(map(str, settings)),
    }


c.Spawner.pre_spawn_hook = prepare
c.Spawner.default_url = "/lab"
c.Spawner.http_timeout = 120
c.Authenticator.allow_all = True  # who has an account on this machine; JupyterHub tells of other ways to log in
