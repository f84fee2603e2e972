# name: 함숫값을 돌려줌
# belief: tape.gradient(y, x)는 y의 값을 준다.
# hint: 지금 적은 것은 A x입니다. 그것을 x로 미분해 보세요.
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [5, 5, 14]
