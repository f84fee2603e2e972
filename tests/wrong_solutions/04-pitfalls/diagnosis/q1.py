# belief: The student takes an unwatched source for an unconnected one: in H, x does go into y, but it is called "연결되지 않음" because the tape did not follow it; only H is wrong.
# cause: 감시 옵션을 보지 못함
diagnosis = {
    "A": "감시하지 않음",
    "B": "정수 자료형",
    "C": "테이프 밖 계산",
    "D": "다 쓴 테이프",
    "E": "NumPy 사용",
    "F": "텐서로 덮어씀",
    "G": "연결되지 않음",
    "H": "연결되지 않음",   # w만 연결됨
}
