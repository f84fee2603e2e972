# name: 거듭제곱을 tf.sqrt처럼 여김
# belief: x ** 0.5는 tf.sqrt(x)와 그래디언트까지 같다.
# hint: tf.sqrt와 x ** 0.5를 직접 재어 본 셀을 다시 보세요.
# read: 5) where의 함정
# fails: hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": 5.0, "E": 0.0, "F": "NaN", "G": None, "H": None}
