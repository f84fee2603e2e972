# belief: gradient-summed
# hint: 소스는 수가 몇 개입니까? 그래디언트의 형상은 소스를 따릅니다.
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [17, 17, 17]
