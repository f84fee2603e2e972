# tries: write 50 MB to the descriptors of output and errors
# safe: they are cut or thrown away
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
block = b"flood " * 16_000 + b"\n"
for _ in range(260):
    os.write(1, block)
    os.write(2, block)

### SOLUTION
