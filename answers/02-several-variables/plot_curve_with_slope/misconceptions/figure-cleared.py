# name: 앞의 그림을 지움
# belief: 앞에서 그린 것을 지우면 새 Axes가 된다.
# hint: 두 번 부른 다음 첫 Axes에 선이 남아 있습니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    plt.figure(1)
    plt.clf()
    plt.plot(x, y, label="y")
    plt.plot(x, dydx, label="dy/dx")
    plt.xlabel("x")
    plt.title("curve")
    plt.legend()
    return plt.gca()
