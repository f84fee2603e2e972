# name: 연결과 감시를 혼동함
# belief: None이 나오면 언제나 대상과 소스가 연결되지 않은 것이다.
# hint: 계산에 쓰였는지와 테이프가 보았는지는 다른 질문입니다. 테이프의 옵션을 보세요.
# read: 주의 2. watch_accessed_variables=False
# fails: test, hidden
diagnosis = {"A": "연결되지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "연결되지 않음"}
