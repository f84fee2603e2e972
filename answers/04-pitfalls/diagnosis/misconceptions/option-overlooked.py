# name: 감시 옵션을 보지 못함
# belief: 변수는 언제나 감시되므로 None이면 연결되지 않은 것이다.
# hint: H의 with 줄에 있는 옵션을 보세요. 이 테이프는 무엇을 감시합니까?
# read: 주의 2. watch_accessed_variables=False
# fails: hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "연결되지 않음"}
