# name: 위치와 키워드를 바꾸어 앎
# belief: 이름을 붙여야 규칙에 전해진다.
# hint: 위치로 부르면 무엇이 규칙을 정합니까?
# read: 이름으로 부르면
# fails: test, hidden
keyword_answer = {"position": 4, "keyword": 1000}
