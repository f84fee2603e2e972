# name: None을 0으로 여김
# belief: 연결이 없으면 미분계수가 0이라고 믿습니다.
# hint: ❓의 프로그램이 둘째 줄에 무엇을 출력했는지 다시 보세요.
# read: ❓
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": 0.0}
