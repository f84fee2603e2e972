# name: 더해 나간 텐서도 끊긴다고 여김
# belief: 이름에 다시 대입하면 길이 끊긴다.
# hint: B의 total은 변수가 아니라 텐서입니다. 텐서의 덧셈은 기록됩니까?
# read: 테이프 안에서 변수에 쌓기
# fails: hidden
state_answer = {"A": None, "B": None, "C": "오류", "D": 3.0}
