# name: 같은 Axes에 덧그림
# belief: plt.gca()는 언제나 새 Axes를 준다.
# hint: 함수를 두 번 부르면 선이 몇 개 보입니까?
# read: EX 6의 그림 셀
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    ax = plt.gca()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
