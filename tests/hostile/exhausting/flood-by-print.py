# tries: print 40 MB
# safe: the output is cut; the score is what the work is worth
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
for _ in range(400):
    print("flood " * 17_000)

### SOLUTION
