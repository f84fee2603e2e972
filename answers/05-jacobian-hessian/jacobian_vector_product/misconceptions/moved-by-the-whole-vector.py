# belief: finite-difference
# hint: v만큼 떨어진 두 점의 차이가 꼭 J v입니까? 함수를 몇 번 불렀습니까?
# read: 행은 거꾸로 한 번에, 열은 앞으로 한 번에
# fails: test, hidden
def jacobian_vector_product(f, x, v):
    return f(x + v) - f(x)
