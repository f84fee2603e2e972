# tries: ignore and block every signal that can be, then never end
# safe: the kernel is killed; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
import signal
import time

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
while True:
    time.sleep(0.05)
