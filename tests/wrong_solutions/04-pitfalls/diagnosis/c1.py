# belief: Two mistakes: takes C (first gradient computed outside the outer tape) for a spent tape because gradient is called twice, though on two tapes; takes H (variable not watched, watch_accessed_variables=False) for "not connected", though y = x * w does use x.
# cause: 감시 옵션을 보지 못함
# cause: 꺼진 테이프를 다 쓴 테이프로 앎
diagnosis = {
    "A": "감시하지 않음",
    "B": "정수 자료형",
    "C": "다 쓴 테이프",      # gradient를 두 번 불렀다
    "D": "다 쓴 테이프",
    "E": "NumPy 사용",
    "F": "텐서로 덮어씀",
    "G": "연결되지 않음",
    "H": "연결되지 않음",     # tape.watch(w)만 했다
}
