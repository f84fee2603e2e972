# name: 후진 차분의 부호를 바꿈
# belief: 뒤쪽 기울기도 옮긴 점의 값에서 지금 값을 빼서 구한다.
# hint: (f(x − h) − f(x)) / h는 f(x) = x에서 얼마입니까? 기울기와 부호가 같습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    forward = (f(x + h) - f(x)) / h
    backward = (f(x - h) - f(x)) / h
    return (forward + backward) / 2
