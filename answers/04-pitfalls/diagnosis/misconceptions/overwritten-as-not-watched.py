# belief: variable-overwritten
# hint: 첫 번째 반복의 마지막 줄이 x를 무엇으로 바꾸었나요?
# read: 변수의 값 바꾸기: assign
# fails: test, hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "감시하지 않음", "G": "연결되지 않음", "H": "감시하지 않음"}
