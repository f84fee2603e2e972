# style: dict()로 만들고 식으로 계산함
x = 5
indentation_answer = dict(d2ydx2=None, dydx=3 * x**2)
