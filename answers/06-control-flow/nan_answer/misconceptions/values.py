# belief: function-value
# hint: 적은 것은 식의 값입니까, 그래디언트입니까?
# read: 5) where의 함정
# fails: test, hidden
nan_answer = {"A": 0.0, "B": 0.0, "C": 0.0, "D": 0.0, "E": 1.0, "F": 0.0, "G": 0.0, "H": 1}
