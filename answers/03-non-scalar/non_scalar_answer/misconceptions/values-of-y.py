# belief: function-value
# hint: 적은 것은 A x의 값입니까, 그것을 x로 미분한 것입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [5, 5, 14]
