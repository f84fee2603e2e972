# name: assign_add가 오류를 낸다고 여김
# belief: 테이프가 켜져 있을 때 변수를 바꾸면 오류가 난다.
# hint: assign_add를 쓴 위의 셀은 오류를 냈습니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": "오류", "B": 12.0, "C": "오류", "D": 3.0}
