# tries: send the grader frames that are no messages: unsigned, cut off, not JSON, deep, of the wrong types
# safe: they are thrown away
# score: full
# cell: derivative_at
kernel = get_ipython().kernel
session, parent = kernel.session, kernel.get_parent()


def raw(*frames):
    attempt(lambda: kernel.iopub_socket.send_multipart(list(frames)) or False, "")


def signed(*parts):
    parts = list(parts)
    raw(b"topic", b"<IDS|MSG>", session.sign(parts), *parts)


header = session.pack(session.msg_header("stream"))
packed_parent = session.pack(parent["header"])
for frames in ([], [b""], [b"<IDS|MSG>"], [b"<IDS|MSG>"] * 20, [b"\xff" * 1000], [b"x", b"<IDS|MSG>", b"0" * 64, b"{}"]):
    raw(*frames)
deep = b"[" * 100_000 + b"]" * 100_000
for junk in (b"", b"null", b"[]", b"1e999", b'"\\ud800"', b"{", b"\xff\xfe", deep, b'{"a":' * 50_000 + b"1" + b"}" * 50_000):
    signed(junk, packed_parent, b"{}", b"{}")
    signed(header, junk, b"{}", b"{}")
    signed(header, packed_parent, junk, b"{}")
    signed(header, packed_parent, b"{}", junk)
for kind in ("stream", "display_data", "execute_result", "error", "clear_output", "status", "update_display_data", 7, None):
    for content in ([], 1, None, {"data": [1]}, {"text": {"a": 1}}, {"traceback": 5}, {"execution_state": ["busy"]}):
        head = session.pack({**session.msg_header("x"), "msg_type": kind})
        attempt(lambda: signed(head, packed_parent, b"{}", session.pack(content)) or False, "")

### SOLUTION
