# belief: spent-tape
# hint: D는 None이 아니라 오류입니다. gradient를 몇 번 불렀나요?
# read: 주의 1. tape.watch(x)의 생략
# fails: hidden
diagnosis = {"A": "감시하지 않음", "B": "정수 자료형", "C": "테이프 밖 계산", "D": "테이프 밖 계산",
             "E": "NumPy 사용", "F": "텐서로 덮어씀", "G": "연결되지 않음", "H": "감시하지 않음"}
