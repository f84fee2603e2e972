# belief: Understands that the second value is None, but evaluates 3x^2 at 5 as 3*5 = 15 (forgets the square).
# cause: 거듭제곱의 미분을 잘못함
# y = x^3, x = 5
indentation_answer = {"dydx": 15.0, "d2ydx2": None}
