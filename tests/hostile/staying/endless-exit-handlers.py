# tries: never get through the end: exit handlers, finalizers and handlers of IPython that loop
# safe: the kernel is ended from outside
# score: full
# cell: derivative_at
import atexit
import time
import weakref


class Thing:
    def __del__(self):
        forever()


def forever(*arguments):
    while True:
        try:
            time.sleep(0.1)
        except BaseException:
            pass


thing = Thing()
sys.stayed = Thing()
atexit.register(forever)
weakref.finalize(sys, forever)

### SOLUTION
