# belief: Knows the outer tape is off when dydx is computed, but thinks dydx is then just the constant 75 and that the derivative of a constant is printed as 0, not None.
# cause: None을 0으로 여김
# dydx = 3*25 = 75 (상수)  -> 상수를 미분하면 0
indentation_answer = {"dydx": 75.0, "d2ydx2": 0.0}
