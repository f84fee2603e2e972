# tries: send records that take twenty times as much memory when they are read
# safe: whoever reads takes no more than a bounded part (the harness looks at the memory of all processes)
# score: full or loses nth_derivative_at
# cell: nth_derivative_at
pipes = get_ipython().display_pub.session.pipes
content = b'["display_data", {"data": {}, "metadata": {"course": [' + b"[]," * 2_600_000 + b"[]]}}]"
for descriptor in (pipes.outputs, pipes.observations):
    for _ in range(5):
        rest = b"\n" + content + b"\n"
        while rest:
            rest = rest[os.write(descriptor, rest) :]

### SOLUTION
