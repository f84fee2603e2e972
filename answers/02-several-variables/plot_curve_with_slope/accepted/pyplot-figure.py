# style: plt.figure로 새 그림을 열고 pyplot으로 그린 뒤 plt.gca()를 돌려줍니다.
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    plt.figure()
    plt.plot(x, y, label="y")
    plt.plot(x, dydx, "--", label="dy/dx")
    plt.axhline(0, color="gray", lw=0.5)
    plt.xlabel("x")
    plt.title("curve")
    plt.legend()
    ax = plt.gca()
    plt.show()
    return ax
