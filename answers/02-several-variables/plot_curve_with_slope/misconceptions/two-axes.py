# name: 두 Axes에 나누어 그림
# belief: 함수와 도함수는 따로 그려야 한다.
# hint: 돌려준 Axes 하나에 선이 몇 개 있습니까?
# read: EX 6의 그림 셀
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, (ax, below) = plt.subplots(2, 1)
    ax.plot(x, y, label="y")
    below.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    below.legend()
    return ax
