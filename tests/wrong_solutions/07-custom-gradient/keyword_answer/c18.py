# belief: x=x로 이름을 붙여야 규칙의 x에 이어진다고 믿음 (거꾸로)
# cause: 위치와 키워드를 바꾸어 앎
# seen: 4는 x ** 4를 보통대로 미분한 것입니다
keyword_answer = {"position": 4, "keyword": 1000}
