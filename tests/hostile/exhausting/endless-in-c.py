# tries: loop inside one call that never looks for signals
# safe: it is killed; what came before counts
# score: loses nth_derivative_at
# cell: nth_derivative_at
import collections
import itertools

collections.deque(itertools.repeat(None), maxlen=0)
