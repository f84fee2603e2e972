# belief: believes a keyword argument is not followed at all: None
# cause: 키워드로 부르면 끊긴다고 여김
keyword_answer = {"position": 1000.0, "keyword": None}
