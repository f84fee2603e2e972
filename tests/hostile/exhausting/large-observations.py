# tries: publish observations of about a megabyte in every test, and one of 12 MB
# safe: they are wrong or too large, and the submission is graded
# score: loses everything
# cell: derivative_at
import course.notebook.check

publish = course.notebook.check._publish


def larger(name, records, shown):
    count = 12_000_000 if name == "second_derivative_at" else 900_000
    publish(name, [{"outcome": "value", "value": {"kind": "str", "value": "x" * (count // len(records))}} for _ in records], shown)


course.notebook.check._publish = larger

### SOLUTION
