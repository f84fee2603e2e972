# tries: stop its own process, so that it neither ends nor answers
# safe: it is given up and killed; where a signal to oneself is without effect, the work counts
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import signal

for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN):
    attempt(lambda: os.kill(os.getpid(), number) or False, "")

### SOLUTION
