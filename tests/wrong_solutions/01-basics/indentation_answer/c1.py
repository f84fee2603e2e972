# belief: Knows that the second value is None, but used the point x = 3 of the worked example instead of x = 5 of this exercise (3 * 3**2 = 27 instead of 75).
# cause: 예제의 점을 씀
x0 = 3
indentation_answer = {"dydx": 3 * x0 ** 2.0, "d2ydx2": None}
print(indentation_answer)
