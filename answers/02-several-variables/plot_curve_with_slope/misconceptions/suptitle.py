# name: 그림 전체의 제목을 씀
# belief: Figure의 제목이 곧 Axes의 제목이다.
# hint: ax.get_title()을 출력해 보세요.
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
    ax.legend()
    return ax
