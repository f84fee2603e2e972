# name: -=의 오류를 None으로 여김
# belief: 변수에서 할 수 없는 일은 오류 대신 None이 된다.
# hint: `w -= 0.1`의 셀은 None을 출력했습니까, 아니면 멈추었습니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": None, "B": 12.0, "C": None, "D": 3.0}
