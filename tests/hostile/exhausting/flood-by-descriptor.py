# tries: write 50 MB to the descriptors of output and errors
# safe: they are cut or thrown away
# score: full or loses chain_parts
# cell: chain_parts
block = b"flood " * 16_000 + b"\n"
for _ in range(260):
    os.write(1, block)
    os.write(2, block)

### SOLUTION
