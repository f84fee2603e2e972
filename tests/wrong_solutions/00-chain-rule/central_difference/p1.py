# belief: A sensible step is a fraction of x, so h is taken relative to |x|. Wrong at x = 0 (division by zero), and too large a step for big |x|.
# cause: 간격을 x에 비례하게 둠
def central_difference(f, x, h=1e-4):
    """f의 x에서의 미분계수를 수치 미분으로 어림합니다."""
    간격 = h * abs(x)      # x의 크기에 맞춘 간격
    오른쪽 = f(x + 간격)
    왼쪽 = f(x - 간격)
    return (오른쪽 - 왼쪽) / (2 * 간격)
