# name: 두 선의 이름을 바꿈
# belief: 선을 그린 순서와 이름의 순서가 같다.
# hint: f(x) = x²를 그려 보세요. 곧은 선은 어느 쪽입니까?
# read: EX 6의 그림
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, dydx, label="y")
    ax.plot(x, y, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
