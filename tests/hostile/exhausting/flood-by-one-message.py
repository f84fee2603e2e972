# tries: print 150 MB at once
# safe: the output is cut or thrown away
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
print("flood" * 30_000_000)

### SOLUTION
