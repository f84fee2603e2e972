# name: 규칙을 무시함
# belief: 테이프는 언제나 바른 미분계수를 준다.
# hint: 위치로 부르면 무엇이 규칙을 정합니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
keyword_answer = {"position": 4, "keyword": 4}
