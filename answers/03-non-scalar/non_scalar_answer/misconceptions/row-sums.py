# name: 행을 더함
# belief: 출력마다 하나씩, 행의 합이 나온다.
# hint: 결과의 자리는 입력마다 하나입니다. 입력은 행렬의 행입니까, 열입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [3, 6, 8]
