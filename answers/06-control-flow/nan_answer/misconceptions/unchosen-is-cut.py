# name: 고르지 않은 쪽은 끊긴다고 여김
# belief: where가 고르지 않은 쪽에는 길이 없다.
# hint: 고르지 않은 쪽에서 길이 끊깁니까, 0이 내려갑니까?
# read: 5) where의 함정
# fails: test, hidden
nan_answer = {"A": 5.0, "B": None, "C": 5.0, "D": 5.0, "E": None, "F": "NaN", "G": None, "H": None}
