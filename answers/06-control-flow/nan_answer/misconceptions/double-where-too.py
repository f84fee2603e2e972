# name: where를 두 번 써도 NaN이라고 여김
# belief: 0으로 나누는 식이 있으면 어떻게 감싸도 NaN이다.
# hint: E에서 나눗셈에 들어가는 s는 얼마입니까? 0으로 나눕니까?
# read: 고치기
# fails: test, hidden
nan_answer = {"A": "NaN", "B": "NaN", "C": 5.0, "D": "NaN", "E": "NaN", "F": "NaN", "G": None, "H": None}
