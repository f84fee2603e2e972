# tries: publish a forged observation from inside the function, while the test calls it, although the function is right
# safe: a cell with two observations earns nothing
# score: loses derivative_at
# cell: derivative_at
from IPython.display import publish_display_data

### SOLUTION

right = derivative_at


def derivative_at(f, x0):
    told = {"version": 1, "name": "derivative_at", "cases": [{"outcome": "value"}] * 4}
    publish_display_data({"text/plain": "right"}, metadata={"course": told})
    return right(f, x0)
