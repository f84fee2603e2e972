# belief: The student moved to half steps left and right but still divides by 2h, as in the formula remembered for full steps; the result is half of the derivative wherever it is not 0.
# cause: 반 간격의 점을 2h로 나눔
def central_difference(f, x, h=1e-4):
    left = x - h / 2
    right = x + h / 2
    # 두 점 사이의 거리로 나눈다 (h가 아니라 2h!)
    return (f(right) - f(left)) / (2 * h)
