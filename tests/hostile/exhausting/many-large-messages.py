# tries: send records just below the size at which one is not read, faster than they can be read, up to 2 GB
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
pipes = get_ipython().display_pub.session.pipes
line = b'\n["stream", {"name": "stdout", "text": "' + b"x" * 8_000_000 + b'"}]\n'
for _ in range(250):
    rest = line
    while rest:
        rest = rest[os.write(pipes.outputs, rest) :]

### SOLUTION
