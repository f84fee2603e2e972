# style: 정수로 적음
indentation_answer = {"dydx": 75, "d2ydx2": None}
