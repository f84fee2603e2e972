# belief: nothing-returned
# hint: 함수의 마지막 줄은 무엇입니까? return이 있습니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    plt.show()
