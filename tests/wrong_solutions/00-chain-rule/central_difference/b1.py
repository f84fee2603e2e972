# belief: Averages the forward and the backward slope, but writes the backward slope with the wrong sign, (f(x-h)-f(x))/h instead of (f(x)-f(x-h))/h, so the two slopes nearly cancel.
# cause: 후진 차분의 부호를 바꿈
def central_difference(f, x, h=1e-4):
    # 오른쪽 기울기와 왼쪽 기울기를 따로 구해서 평균
    right = (f(x + h) - f(x)) / h
    left = (f(x - h) - f(x)) / h
    return (right + left) / 2
