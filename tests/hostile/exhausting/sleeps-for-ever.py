# tries: sleep in the cell
# safe: it is interrupted; the next cell runs
# score: loses nth_derivative_at
# cell: nth_derivative_at
import time

time.sleep(1e8)
### SOLUTION
