# tries: print a full score and leave
# safe: leaving earns nothing; the next cell runs
# score: loses derivative_at
# cell: derivative_at
import sys

print("100 / 100")
sys.exit(0)
