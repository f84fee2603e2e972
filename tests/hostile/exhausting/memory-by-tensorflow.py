# tries: fill the memory with tensors, up to 2 GB
# safe: memory ends long before, with an error or with the kernel
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
held = []
try:
    for _ in range(40):
        held.append(tf.Variable(tf.ones([12_500_000])))
    escaped(f"held {50 * len(held)} MB")
except Exception:
    held.clear()

### SOLUTION
