# belief: The student thinks that a gradient asked for outside of both with blocks is never recorded and hence both results are None; "dydx" is wrong (the inner tape did record x**3, so a number is printed).
# cause: 기록과 값을 혼동함
# 두 with를 모두 닫은 뒤에 불렀으므로 아무 테이프도 켜져 있지 않다 -> 둘 다 None
indentation_answer = {"dydx": None, "d2ydx2": None}
