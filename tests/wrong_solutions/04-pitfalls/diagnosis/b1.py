# belief: In C thinks the inner tape is used up once its with block is closed and that two gradient calls in a row need a persistent tape, so answers "다 쓴 테이프" instead of "테이프 밖 계산" (two different tapes are each asked only once).
# cause: 꺼진 테이프를 다 쓴 테이프로 앎
diagnosis = {
    "A": "감시하지 않음",
    "B": "정수 자료형",
    "C": "다 쓴 테이프",   # gradient를 두 번 부름
    "D": "다 쓴 테이프",
    "E": "NumPy 사용",
    "F": "텐서로 덮어씀",
    "G": "연결되지 않음",
    "H": "감시하지 않음",
}
