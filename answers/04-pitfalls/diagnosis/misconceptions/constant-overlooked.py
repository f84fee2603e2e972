# belief: not-watched
# hint: A에서 x는 어떤 종류인가요? 테이프가 저절로 감시하는 종류인가요?
# read: 주의 1. tape.watch(x)의 생략
# fails: test, hidden
diagnosis = {"A": "정수 자료형", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "다 쓴 테이프",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "감시하지 않음"}
