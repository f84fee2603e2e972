# name: 키워드로 부르면 끊긴다고 여김
# belief: 규칙의 입력이 아니면 그래디언트는 None이다.
# hint: 규칙이 쓰이지 않을 때 x ** 4라는 계산은 기록됩니까?
# read: 이름으로 부르면
# fails: hidden
keyword_answer = {"position": 1000, "keyword": None}
