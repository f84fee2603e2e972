# name: label을 다르게 씀
# belief: label은 비슷하기만 하면 된다.
# hint: 지킬 것에 적힌 두 label을 글자 그대로 견주어 보세요.
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dydx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
