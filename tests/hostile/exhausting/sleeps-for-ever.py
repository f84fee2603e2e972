# tries: sleep in the cell
# safe: it is interrupted; the next cell runs
# score: loses chain_parts
# cell: chain_parts
import time

time.sleep(1e8)
### SOLUTION
