# style: 빈 딕셔너리에 하나씩 넣음
state_answer = {}
state_answer["A"] = None  # assign_add는 기록되지 않음
state_answer["B"] = 12.0
state_answer["C"] = "오류"
state_answer["D"] = 2 * 1.5
