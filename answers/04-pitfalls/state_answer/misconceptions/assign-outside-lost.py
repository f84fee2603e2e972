# name: 밖에서 바꾼 변수는 끊긴다고 여김
# belief: assign_sub를 부르고 나면 그 변수로 미분할 수 없다.
# hint: 경사 하강법의 둘째 반복에서 w로 미분할 수 있었습니까?
# read: 변수의 값 바꾸기: assign
# fails: hidden
state_answer = {"A": None, "B": 12.0, "C": "오류", "D": None}
