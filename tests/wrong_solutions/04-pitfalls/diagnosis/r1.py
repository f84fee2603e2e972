# belief: In H the tape does not see x at all, so x counts as not connected, although y = x * w does use x. "H" is wrong.
# cause: 감시 옵션을 보지 못함
diagnosis = {
    "A": "감시하지 않음",
    "B": "정수 자료형",
    "C": "테이프 밖 계산",
    "D": "다 쓴 테이프",
    "E": "NumPy 사용",
    "F": "텐서로 덮어씀",
    "G": "연결되지 않음",
    "H": "연결되지 않음",
}
