# name: 바깥 테이프도 y를 미분한다고 여김
# belief: 바깥 테이프도 y를 기록했으니 같은 미분계수를 한 번 더 준다.
# hint: 바깥 테이프의 gradient에 넘긴 대상은 y입니까, dydx입니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": 75.0}
