# name: 선만 그림
# belief: 선을 그리면 그림은 다 된 것이다.
# hint: 이 그림만 받은 사람은 무엇을 그린 것인지 알 수 있습니까? 지킬 것을 하나씩 짚어 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    return ax
