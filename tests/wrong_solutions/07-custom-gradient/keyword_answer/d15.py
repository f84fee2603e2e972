# belief: 키워드 인자는 규칙의 입력이 아니니 길이 끊겨 None이라고 믿음
# cause: 키워드로 부르면 끊긴다고 여김
keyword_answer = {"position": 1000, "keyword": None}
