# belief: list-for-sum
# hint: 그래디언트의 형상은 소스 x의 형상과 같습니다. x에는 수가 몇 개입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [[1, 2, 0], [3, -1, 4], [0, 6, 2]]
