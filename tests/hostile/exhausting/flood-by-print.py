# tries: print 40 MB
# safe: the output is cut; the score is what the work is worth
# score: full or loses chain_parts
# cell: chain_parts
for _ in range(400):
    print("flood " * 17_000)

### SOLUTION
