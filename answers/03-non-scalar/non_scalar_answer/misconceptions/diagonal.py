# name: 대각선만 봄
# belief: y의 i번째 성분은 x의 i번째 성분으로만 미분한다.
# hint: x의 첫 성분은 y의 첫 성분에만 들어갑니까? 식을 모두 적어 보세요.
# read: 원소마다 계산되는 함수
# fails: test, hidden
non_scalar_answer = [1, -1, 2]
