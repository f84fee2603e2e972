# tries: change this package and its byte code, so that the next student's checks say what it likes
# safe: the package cannot be written
# score: full
# cell: derivative_at
import glob

import course
import course.notebook.check

package = os.path.dirname(course.__file__)
paths = [course.__file__, course.notebook.check.__file__, f"{package}/plain/mismatch.py", f"{package}/grading/judge.py"]
paths += glob.glob(f"{package}/**/__pycache__/*.pyc", recursive=True)[:6]
for path in paths:
    attempt(lambda: os.close(os.open(path, os.O_RDWR)), f"opened {path} for writing")
    attempt(lambda: os.utime(path), f"touched {path}")
    attempt(lambda: os.chmod(path, 0o666), f"changed the mode of {path}")
folders = [package, f"{package}/notebook", f"{package}/notebook/__pycache__", f"{package}/plain/__pycache__", os.path.dirname(package)]
for folder in folders:
    attempt(lambda: os.close(os.open(f"{folder}/{BAIT['mark']}.py", os.O_WRONLY | os.O_CREAT)), f"made a file in {folder}")
    attempt(lambda: os.mkdir(f"{folder}/{BAIT['mark']}"), f"made a folder in {folder}")

### SOLUTION
