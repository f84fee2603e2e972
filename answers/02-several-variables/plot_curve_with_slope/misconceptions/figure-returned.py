# name: Figure를 돌려줌
# belief: Figure와 Axes는 같은 것이다.
# hint: plt.subplots()가 돌려주는 두 가지는 각각 무엇입니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return fig
