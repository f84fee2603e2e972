# name: 앞의 2를 빠뜨림
# belief: y를 미분할 때는 total만 미분하면 된다.
# hint: y는 total의 몇 배입니까?
# read: 테이프 안에서 변수에 쌓기
# fails: hidden
state_answer = {"A": None, "B": 6.0, "C": "오류", "D": 3.0}
