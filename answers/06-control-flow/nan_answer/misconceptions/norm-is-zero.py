# name: 길이의 그래디언트가 0이라고 여김
# belief: 길이가 가장 작은 점이므로 그래디언트는 0이다.
# hint: 영벡터에서 tf.norm의 그래디언트를 출력한 셀을 다시 보세요. 아직 아무도 그것을 0으로 정해 주지 않았습니다.
# read: 5) where의 함정
# fails: hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": "NaN", "E": 0.0, "F": 0.0, "G": None, "H": None}
