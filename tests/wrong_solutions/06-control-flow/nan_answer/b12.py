# belief: 고르지 않은 쪽은 그래디언트에 끼어들지 않는다; 0/0이 보이면 NaN; round는 계단이니 0
# cause: None을 0으로 여김
# cause: where를 두 번 써도 NaN이라고 여김
# cause: 고른 쪽만 미분된다고 여김
nan_answer = {
    "A": 5.0,
    "B": 0.0,
    "C": 5.0,
    "D": 5.0,
    "E": "NaN",
    "F": "NaN",
    "G": 0.0,
    "H": 0.0,
}
