# belief: numpy-in-the-middle
# hint: E에서 s를 계산한 것은 TensorFlow인가요?
# read: 테이프가 못 보는 계산: NumPy
# fails: test, hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "감시하지 않음", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "감시하지 않음"}
