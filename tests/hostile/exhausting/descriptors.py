# tries: open 5,000 descriptors
# safe: they end at the limit
# score: full
# cell: nth_derivative_at
held = []
try:
    for _ in range(5000):
        held.append(os.open("/dev/null", os.O_RDONLY))
    escaped(f"opened {len(held)} descriptors")
except OSError:
    pass
for number in held:
    os.close(number)

### SOLUTION
