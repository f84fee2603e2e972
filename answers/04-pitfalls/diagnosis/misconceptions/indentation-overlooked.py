# name: 꺼진 테이프를 다 쓴 테이프로 앎
# belief: 두 번 미분한 결과가 None이면 테이프를 다 썼기 때문이다.
# hint: dydx를 계산한 줄이 outer의 with 블록 안에 있나요?
# read: 테이프 밖의 계산
# fails: test, hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "다 쓴 테이프", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "감시하지 않음"}
