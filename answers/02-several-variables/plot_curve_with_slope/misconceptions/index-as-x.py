# name: 점의 번호로 그림
# belief: plot에 값만 넘기면 x는 저절로 맞는다.
# hint: 가로축의 눈금이 low부터 high까지입니까?
# read: EX 6의 그림 셀
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(y, label="y")
    ax.plot(dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
