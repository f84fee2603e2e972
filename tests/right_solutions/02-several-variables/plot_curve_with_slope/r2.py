# style: calls curve_with_slope of the exercise before, object style with add_subplot and a loop over a dictionary
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1)
    for name, line in {"dy/dx": dydx, "y": y}.items():
        ax.plot(x, line, label=name)
    ax.set_title("slope", loc="left")
    ax.set_xlabel("x")
    ax.set_ylabel("value")
    ax.legend(loc="best")
    return ax
