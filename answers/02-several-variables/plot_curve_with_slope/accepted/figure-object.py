# style: pyplot 없이 Figure 객체를 만들고 두 열을 한 번에 그립니다.
from matplotlib.figure import Figure

def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    ax = Figure().add_subplot()
    ax.plot(x.numpy(), np.stack([y, dydx], axis=1), label=["y", "dy/dx"])
    ax.set(xlabel="x", title=f"{n} points")
    ax.legend()
    return ax
