# name: NaN을 수로 적음
# belief: NaN은 float("nan")으로 적어야 한다.
# hint: NaN은 따옴표로 감싼 문자열로 적습니다.
# read: 연습 5
# fails: test, hidden
nan_answer = {"A": float("nan"), "B": float("nan"), "C": 5.0, "D": float("nan"), "E": 0.0, "F": float("nan"), "G": None, "H": None}
