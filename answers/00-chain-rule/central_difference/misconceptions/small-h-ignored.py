# name: 작은 간격을 쓰지 않음
# belief: h가 너무 작으면 위험하니 함수 안에서 더 큰 값으로 바꾸는 것이 좋다.
# hint: h를 0.001보다 작게 줄여도 결과가 달라집니까? 오차가 h²에 비례합니까?
# read: 자동 미분은 수치 미분이 아닙니다
# fails: test, hidden
# unless: abs
# needs: max | maximum | clip
def central_difference(f, x, h=1e-4):
    h = max(h, 1e-3)
    return (f(x + h) - f(x - h)) / (2 * h)
