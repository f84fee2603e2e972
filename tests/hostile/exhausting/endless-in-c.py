# tries: loop inside one call that never looks for signals
# safe: it is killed; what came before counts
# score: loses chain_parts
# cell: chain_parts
import collections
import itertools

collections.deque(itertools.repeat(None), maxlen=0)
