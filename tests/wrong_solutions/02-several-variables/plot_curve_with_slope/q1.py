# belief: The student sets up the axes completely (labels, title, legend) before drawing, thinking the legend fills itself later; the legend is empty for every input.
# cause: 범례를 먼저 만듦
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots(figsize=(6, 4))
    ax.set_xlabel("x")
    ax.set_title("y and dy/dx")
    ax.legend()

    ax.plot(x, y, label="y")
    ax.plot(x, dydx, "--", label="dy/dx")
    return ax
