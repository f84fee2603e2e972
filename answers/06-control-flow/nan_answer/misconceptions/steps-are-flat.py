# belief: none-is-zero
# hint: sign과 floor를 견준 표를 다시 보세요. 길이 없는 것과 변하지 않는 것은 다릅니다.
# read: 4) 0, None, ∞, NaN
# fails: test, hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": "NaN", "E": 0.0, "F": "NaN", "G": 0.0, "H": 0.0}
