# style: 전진 차분과 후진 차분의 평균
def central_difference(f, x, h=1e-4):
    here = f(x)
    slopes = [(f(x + step) - here) / step for step in (h, -h)]
    print("slopes:", slopes)
    return sum(slopes) / len(slopes)
