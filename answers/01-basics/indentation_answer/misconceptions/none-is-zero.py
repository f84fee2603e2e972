# belief: none-is-zero
# hint: 물음의 프로그램이 둘째 줄에 무엇을 출력했는지 다시 보세요.
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": 0.0}
