# belief: Writing "/ 2 * h" divides by 2h (operator precedence slip). Wrong for every h other than 1: the result is h² times too small.
# cause: 나눗셈의 괄호를 빼먹음
def central_difference(f, x, h=1e-4):
    오른쪽 = f(x + h)
    왼쪽 = f(x - h)
    # 두 점 사이의 거리는 2h
    return (오른쪽 - 왼쪽) / 2 * h
