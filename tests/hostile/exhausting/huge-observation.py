# tries: return a small structure that unfolds to a thousand million parts when it is written down
# safe: writing it down runs out of time or memory; what came before counts
# score: loses chain_parts
# cell: chain_parts
part = ["x" * 2000] * 1000
for _ in range(4):
    part = [part] * 1000


def chain_parts(outer, inner, x0):
    return part
