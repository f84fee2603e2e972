# name: 안쪽과 바깥 테이프를 바꾸어 읽음
# belief: 바깥 테이프가 y를 기록하고, 안쪽 테이프는 닫히면서 기록을 잃는다.
# hint: 각 gradient 앞에 적힌 테이프의 이름을 보세요. 그 테이프는 무엇을 기록했습니까?
# read: 물음: dydx를 두 번째 with 바깥에 두면?
# fails: test, hidden
indentation_answer = {"dydx": None, "d2ydx2": 75.0}
