# tries: print for ever from several threads and from the cell
# safe: it is stopped; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
import threading


def flood():
    for _ in range(20_000):
        print("flood " * 1000)


for _ in range(3):
    threading.Thread(target=flood, daemon=True).start()
while True:
    try:
        flood()
    except BaseException:
        pass
