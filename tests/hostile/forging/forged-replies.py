# tries: send execute replies and errors on the request channel, for this and for later requests
# safe: replies carry no verdict
# score: loses derivative_at
# cell: derivative_at
kernel = get_ipython().kernel
parent = kernel.get_parent()


def reply(content, request):
    stream = getattr(kernel, "shell_stream", None) or kernel.shell_socket
    kernel.session.send(stream, "execute_reply", content, parent=request, ident=kernel._parent_ident["shell"])


for content in ({"status": "ok", "score": 100}, {"status": "error", "ename": "x"}, {"status": "aborted"}, {}):
    try:
        reply({"execution_count": 10**6, "payload": [], "user_expressions": {"score": "100"}, **content}, parent)
    except Exception:
        pass


def derivative_at(f, x0):
    return f(x0)
