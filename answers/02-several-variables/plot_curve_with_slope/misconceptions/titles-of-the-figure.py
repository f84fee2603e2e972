# name: 그림 전체의 제목과 범례를 씀
# belief: Figure의 제목과 범례가 곧 Axes의 것이다.
# hint: ax.get_title()과 ax.get_legend()를 출력해 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
# needs: suptitle
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set_xlabel("x")
    fig.suptitle("curve")
    fig.legend()
    return ax
