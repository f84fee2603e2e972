# style: 정수로 적는다
keyword_answer = {"position": 1000, "keyword": 4}
