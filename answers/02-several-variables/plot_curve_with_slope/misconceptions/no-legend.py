# name: 범례를 그리지 않음
# belief: label을 붙이면 범례가 저절로 나타난다.
# hint: 그림을 보세요. 어느 선이 도함수인지 알 수 있습니까?
# read: EX 6의 그림 셀
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set(xlabel="x", title="curve")
    return ax
