# name: 편도함수에 x를 곱함
# belief: 일차식을 미분해도 x의 값이 곱해져 남는다.
# hint: 2x를 x로 미분하면 2입니까, 2x입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [4, 14, 6]
