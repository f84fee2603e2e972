# name: 바꾸기 전의 값에서 미분함
# belief: 테이프는 변수를 처음 만들었을 때의 값으로 미분한다.
# hint: 테이프가 켜질 때 w의 값은 얼마입니까?
# read: 테이프 안에서 변수에 쌓기
# fails: hidden
state_answer = {"A": None, "B": 12.0, "C": "오류", "D": 4.0}
