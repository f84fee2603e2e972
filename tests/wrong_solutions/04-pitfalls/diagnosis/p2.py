# belief: In B the cast is thought to disconnect y from x, and in G the tape is thought not to watch a because y does not read it. B and G are wrong.
# cause: 쓰이지 않은 소스를 보지 못함
# cause: 중간값의 자료형을 보지 않음
diagnosis = dict(
    A="감시하지 않음",
    B="연결되지 않음",
    C="테이프 밖 계산",
    D="다 쓴 테이프",
    E="NumPy 사용",
    F="텐서로 덮어씀",
    G="감시하지 않음",
    H="감시하지 않음",
)
