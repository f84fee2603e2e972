# tries: return a small structure that unfolds to a thousand million parts when it is written down
# safe: writing it down runs out of time or memory; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
part = ["x" * 2000] * 1000
for _ in range(4):
    part = [part] * 1000


def nth_derivative_at(f, x0, n):
    return part
