# name: 한 선에만 label을 붙임
# belief: 곡선 자신은 이름이 없어도 알아볼 수 있다.
# hint: 범례에 이름이 몇 개 보입니까?
# read: EX 6의 그림 셀
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
