# name: 닫힌 바깥 테이프도 기록한다고 여김
# belief: dydx를 바깥 테이프를 닫은 뒤에 계산해도 바깥 테이프가 기록한다.
# hint: 첫 미분을 하는 순간에 바깥 테이프가 켜져 있습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": 30.0}
