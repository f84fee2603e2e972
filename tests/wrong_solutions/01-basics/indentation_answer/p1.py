# belief: A tape can be used only while its with block is open, so the inner tape has lost its record too. dydx is wrong (it is 75).
# cause: 기록과 값을 혼동함
indentation_answer = {"dydx": None, "d2ydx2": None}
