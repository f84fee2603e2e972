# name: x를 가중치로 곱함
# belief: 행마다 x의 값을 곱한 뒤 열을 더해야 한다.
# hint: 출력마다 들고 출발하는 수는 x의 값입니까? 아무것도 주지 않았을 때 그 수는 얼마입니까?
# read: 대상이 벡터일 때
# fails: test, hidden
non_scalar_answer = [7, 6, 10]
