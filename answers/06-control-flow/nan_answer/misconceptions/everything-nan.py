# name: 모두 NaN이라고 여김
# belief: 미분할 수 없는 곳에서는 언제나 NaN이 나온다.
# hint: 등록된 그래디언트가 없는 연산과 0 × ∞는 다릅니다.
# read: 4) 0, None, ∞, NaN
# fails: test, hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": "NaN", "D": "NaN", "E": "NaN", "F": "NaN", "G": "NaN", "H": "NaN"}
