# name: y의 값을 적음
# belief: 출력되는 것은 y의 값이다.
# hint: 출력하는 것은 y입니까, 그래디언트입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
keyword_answer = {"position": 1, "keyword": 1}
