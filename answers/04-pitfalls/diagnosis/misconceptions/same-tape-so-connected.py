# belief: target-with-another-source
# hint: G에서 y를 계산한 식에 a가 있나요? gradient의 대상이 무엇인지 보세요.
# read: 주의 5. 연결되지 않는 변수의 경우 출력을 0으로 바꿀 수 있다
# fails: test, hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "감시하지 않음", "H": "감시하지 않음"}
