# name: NaN 자리에 ∞를 적음
# belief: 0에 ∞를 곱하면 ∞다.
# hint: 0에 ∞를 곱하면 ∞입니까?
# read: 4) 0, None, ∞, NaN
# fails: test, hidden
nan_answer = {"A": float("inf"), "B": float("-inf"), "C": 5.0, "D": float("inf"), "E": 0.0, "F": float("inf"), "G": None, "H": None}
