# tries: send 2 GB without a line end, so that whoever reads keeps all of it
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
pipes = get_ipython().display_pub.session.pipes
block = b"x" * 1_000_000
for descriptor in (pipes.outputs, pipes.observations):
    for _ in range(1000):
        attempt(lambda: os.write(descriptor, block) < 0, "")

### SOLUTION
