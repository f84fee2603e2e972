# style: 정수로 적음
state_answer = {"A": None, "B": 12, "C": "오류", "D": 3}
