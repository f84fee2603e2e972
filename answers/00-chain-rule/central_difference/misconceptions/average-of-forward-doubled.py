# belief: forward-differences-averaged
# hint: 두 전진 차분의 오차는 부호가 같습니까, 다릅니까? x의 왼쪽에 있는 점도 보았습니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
def central_difference(f, x, h=1e-4):
    def forward(step):
        return (f(x + step) - f(x)) / step
    return (forward(h) + forward(2 * h)) / 2
