# style: dict()로 만들고 식으로 계산함
x, w = 3, 1.5
state_answer = dict(D=2 * w, B=4 * x, A=None, C="오류")
