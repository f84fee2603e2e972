# tries: have everybody wait who opens a file of the package, or who locks one, and be told when others look at it
# safe: leases and notices are refused, and locks are none
# score: full
# cell: derivative_at
import fcntl
import course.notebook.check as check
import course.kernel.keeper as keeper

for module in (check, keeper, os):
    with open(module.__file__) as file:
        for lease in (fcntl.F_WRLCK, fcntl.F_RDLCK):
            attempt(lambda: fcntl.fcntl(file, fcntl.F_SETLEASE, lease), f"took a lease on {module.__file__}")
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # may say that it is done, but must not be
folder = os.open(os.path.dirname(os.__file__), os.O_RDONLY)
attempt(lambda: fcntl.fcntl(folder, fcntl.F_NOTIFY, fcntl.DN_ACCESS | fcntl.DN_MULTISHOT), "is told who looks at the library")

### SOLUTION
