# name: 기록과 값을 혼동함
# belief: 바깥 테이프가 놓치면 안쪽 미분도 안 된다.
# hint: 안쪽 테이프는 y를 기록했습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: hidden
indentation_answer = {"dydx": None, "d2ydx2": None}
