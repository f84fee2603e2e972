# name: 반올림의 기울기를 1로 여김
# belief: 반올림한 값은 x와 비슷하므로 기울기도 1이다.
# hint: tf.round를 지나면 길이 이어집니까?
# read: 4) 0, None, ∞, NaN
# fails: test, hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": "NaN", "E": 0.0, "F": "NaN", "G": 1.0, "H": None}
