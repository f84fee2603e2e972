# route: 값과 도함수의 짝으로 네 프로그램을 손으로 따라간다; 변수에 넣은 값은 도함수를 잃는다
def _predicted():
    x = (3.0, 1.0)
    square = (x[0] ** 2, 2 * x[0] * x[1])
    stored = (square[0], None)  # assign_add는 값만 옮긴다
    twice = [part[1] and 2.0 * part[1] for part in (stored, square)]
    try:
        (0.5,).__isub__  # 제자리 뺄셈이 없는 것에서는 오류가 난다
        third = 1.5
    except AttributeError:
        third = "오류"
    return {"A": twice[0], "B": twice[1], "C": third, "D": 2 * 1.5}


state_answer = _predicted()
