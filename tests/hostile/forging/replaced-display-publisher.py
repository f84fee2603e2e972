# tries: put a publisher of its own in place of IPython's, which rewrites what was observed
# safe: rewritten numbers are compared like any others
# score: loses everything
# cell: derivative_at
shell = get_ipython()
publish = shell.display_pub.publish


def rewrite(data, metadata=None, **options):
    told = (metadata or {}).get("course")
    if told:
        value = {"kind": "tensor", "dtype": "float32", "shape": [], "values": [10.0]}
        told["cases"] = [{**case, "outcome": "value", "value": value} for case in told["cases"]]
    return publish(data, metadata, **options)


shell.display_pub.publish = rewrite

### SOLUTION
