# belief: Indentation only matters for the with block, not for the differentiation, so the second derivative 6x = 30 is printed as usual. "d2ydx2" is wrong (it is None).
# cause: 닫힌 바깥 테이프도 기록한다고 여김
# y = x^3, y' = 3x^2, y'' = 6x
indentation_answer = {"dydx": 75.0, "d2ydx2": 30.0}
