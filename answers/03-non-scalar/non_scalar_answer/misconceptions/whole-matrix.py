# name: 합을 목록으로 앎
# belief: 대상이 여러 개이면 미분계수도 하나씩 따로 나온다고 믿습니다.
# hint: 그래디언트의 형상은 소스 x의 형상과 같습니다. x에는 수가 몇 개입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [[1, 2, 0], [3, -1, 4], [0, 6, 2]]
