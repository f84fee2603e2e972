# name: 미분계수 대신 값을 적음
# belief: 키워드로 부르면 x ** 4의 값이 나온다.
# hint: tape.gradient가 주는 것은 값입니까, 미분계수입니까?
# read: 이름으로 부르면
# fails: hidden
keyword_answer = {"position": 1000, "keyword": 1}
