# name: 그래디언트 대신 값을 적음
# belief: gradient가 출력하는 것은 y의 값이다.
# hint: print에 넘긴 것은 y입니까, tape.gradient(y, x)입니까?
# read: 테이프 안에서 변수에 쌓기
# fails: test, hidden
state_answer = {"A": 20.0, "B": 20.0, "C": "오류", "D": 2.25}
