# name: 범례에만 이름을 씀
# belief: 범례에 이름을 쓰면 선에도 label이 붙는다.
# hint: ax.get_lines()의 label을 출력해 보세요.
# read: EX 6의 그림 셀
# fails: test, hidden
# unless: scatter
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y)
    ax.plot(x, dydx)
    ax.set(xlabel="x", title="curve")
    ax.legend(["y", "dy/dx"])
    return ax
