# name: 규칙이 있으면 끊긴다고 여김
# belief: 규칙을 따로 쓰면 테이프가 계산을 기록하지 못한다.
# hint: 위치로 부르면 무엇이 규칙을 정합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
keyword_answer = {"position": None, "keyword": 4}
