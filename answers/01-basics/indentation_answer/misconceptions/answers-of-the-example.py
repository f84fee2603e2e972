# name: 예제의 답을 옮겨 적음
# belief: 함수와 점이 달라도 출력은 예제와 같다.
# hint: 이 프로그램의 함수와 점은 무엇입니까?
# read: 연습 3
# fails: hidden
indentation_answer = {"dydx": 6.0, "d2ydx2": None}
