# name: 범례를 먼저 만듦
# belief: 범례는 언제 만들어도 나중에 그린 선까지 보여 준다.
# hint: 범례를 만드는 순간 Axes에는 어떤 선이 있습니까? 그 뒤에 그린 선은 범례에 나옵니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    fig, ax = plt.subplots()
    ax.legend()
    ax.set(xlabel="x", title="curve")
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    return ax
