# belief: Exchanges G and H: in G thinks the None comes from `a` not being watched (does not see that y never uses a, and that variables are watched by themselves), and in H calls the unwatched x "not connected" although y = x * w uses it.
# cause: 감시 옵션을 보지 못함
# cause: 쓰이지 않은 소스를 보지 못함
diagnosis = {
    "A": "감시하지 않음",
    "B": "정수 자료형",
    "C": "테이프 밖 계산",
    "D": "다 쓴 테이프",
    "E": "NumPy 사용",
    "F": "텐서로 덮어씀",
    "G": "감시하지 않음",
    "H": "연결되지 않음",
}
