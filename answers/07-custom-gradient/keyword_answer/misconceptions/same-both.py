# name: 키워드로 불러도 같다고 여김
# belief: 인자를 어떻게 주든 같은 규칙을 쓴다.
# hint: 이름을 붙여 준 인자도 규칙의 입력입니까?
# read: 이름으로 부르면
# fails: hidden
keyword_answer = {"position": 1000, "keyword": 1000}
