# tries: remove everything in its own folder, sockets and connection file included
# safe: the grader goes on, the score is what the work is worth
# score: full
# cell: derivative_at
import shutil

for name in os.listdir():
    try:
        os.unlink(name) if not os.path.isdir(name) else shutil.rmtree(name)
    except OSError:
        pass
attempt(lambda: os.rmdir(os.getcwd()) or False, "")

### SOLUTION
