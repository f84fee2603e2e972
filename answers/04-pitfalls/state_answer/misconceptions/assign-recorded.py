# name: assign_add도 기록된다고 여김
# belief: 테이프가 켜져 있으면 변수에 더한 것도 기록된다.
# hint: 테이프는 total을 읽을 때부터 기록합니다. 그 값이 어디에서 왔는지도 기록에 있습니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": 12.0, "B": 12.0, "C": "오류", "D": 3.0}
