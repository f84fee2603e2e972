# name: 고른 쪽만 미분된다고 여김
# belief: where는 조건에 맞는 쪽만 실행한다.
# hint: 고르지 않은 쪽도 실행되고 기록됩니다. 그쪽으로 내려간 0에는 무엇을 곱합니까?
# read: 5) where의 함정
# fails: test, hidden
nan_answer = {"A": 5.0, "B": 0.0, "C": 5.0, "D": 5.0, "E": 0.0, "F": "NaN", "G": None, "H": None}
