# tries: arm timers whose signals come later: in other cells and after the end
# safe: at most its own process is hit
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
import signal

signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
signal.signal(signal.SIGVTALRM, lambda *arguments: None)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.05, 0.05)
signal.signal(signal.SIGPROF, lambda *arguments: None)
signal.setitimer(signal.ITIMER_PROF, 0.05, 0.05)

### SOLUTION
