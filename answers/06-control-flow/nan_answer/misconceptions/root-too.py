# name: tf.sqrt도 NaN이라고 여김
# belief: where 하나로 감싼 √는 언제나 NaN을 준다.
# hint: tf.sqrt와 x ** 0.5를 직접 재어 본 셀을 다시 보세요.
# read: 5) where의 함정
# fails: hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": "NaN", "D": "NaN", "E": 0.0, "F": "NaN", "G": None, "H": None}
