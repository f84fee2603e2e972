# name: None 대신 오류가 난다고 여김
# belief: 기록이 없으면 gradient가 오류를 낸다.
# hint: 물음의 셀을 실행했을 때 오류가 났습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
indentation_answer = {"dydx": 75.0, "d2ydx2": "RuntimeError"}
