# belief: none-is-zero
# hint: 기록에 길이 없을 때 테이프는 무엇을 줍니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": 0.0, "B": 12.0, "C": "오류", "D": 3.0}
