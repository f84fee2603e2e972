# name: 상수를 골랐으니 길이 없다고 여김
# belief: where가 상수를 고르면 x까지 길이 없다.
# hint: 고르지 않은 쪽 sin s / s도 기록됩니다. 그쪽에는 x까지 길이 있습니까? 길이 있으면 None입니까, 수입니까?
# read: 5) where의 함정
# fails: test, hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": "NaN", "E": None, "F": "NaN", "G": None, "H": None}
