# tries: detach twice, as a daemon does, and run on
# safe: no process can be made, or none is left
# score: full
# cell: derivative_at
import time


def daemon():
    if os.fork() == 0:
        try:
            os.setsid()
            if os.fork() == 0:
                os.chdir("/")
                time.sleep(60)
        finally:
            os._exit(0)


attempt(daemon, "made a daemon")

### SOLUTION
