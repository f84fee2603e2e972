# tries: print 150 MB at once
# safe: the output is cut or thrown away
# score: full or loses chain_parts
# cell: chain_parts
print("flood" * 30_000_000)

### SOLUTION
