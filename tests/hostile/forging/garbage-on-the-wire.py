# tries: send the grader what is no record: bytes, cut off, not JSON, deep, of the wrong types, through every pipe
# safe: it is thrown away
# score: full
# cell: derivative_at
import json

pipes = get_ipython().display_pub.session.pipes
deep = b"[" * 100_000 + b"]" * 100_000
junk = [b"", b"null", b"[]", b"1e999", b'"\\ud800"', b"{", b"\xff\xfe", deep, b'{"a":' * 50_000 + b"1" + b"}" * 50_000]
for kind in ("stream", "display_data", "execute_result", "error", "clear_output", "status", "update_display_data", 7, None, []):
    for content in ([], 1, None, {"data": [1]}, {"text": {"a": 1}}, {"traceback": 5}, {"wait": ["busy"]}, {"metadata": 3}):
        junk.append(json.dumps([kind, content]).encode())
for descriptor in (pipes.outputs, pipes.observations):
    for line in junk:
        os.write(descriptor, b"\n" + line + b"\n" if len(line) < 60_000 else b"\n")
        rest = b"\n" + line + b"\n"
        while rest:
            rest = rest[os.write(descriptor, rest) :]

### SOLUTION
