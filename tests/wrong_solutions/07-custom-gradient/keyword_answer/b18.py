# belief: swaps: believes naming the argument is what switches the custom rule on
# cause: 위치와 키워드를 바꾸어 앎
# seen: 4는 x ** 4를 보통대로 미분한 것입니다
keyword_answer = {"position": 4.0, "keyword": 1000.0}
