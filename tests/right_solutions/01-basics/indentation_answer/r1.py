# style: computed from the formula, dict() with keywords
x_값 = 5
indentation_answer = dict(dydx=3 * x_값 ** 2, d2ydx2=None)
