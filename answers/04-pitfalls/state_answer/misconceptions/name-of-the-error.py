# name: 오류의 이름을 적음
# belief: 오류가 나는 프로그램에는 그 오류의 이름을 적는다.
# hint: 오류가 나는 프로그램에는 무엇을 적으라고 했습니까?
# read: 연습 5의 지킬 것
# fails: test, hidden
state_answer = {"A": None, "B": 12.0, "C": "RuntimeError", "D": 3.0}
