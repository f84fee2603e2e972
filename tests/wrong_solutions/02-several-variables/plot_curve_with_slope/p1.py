# belief: An Axes that was cleared is a new Axes. Every call draws on the same global Axes and wipes the earlier picture: wrong from the second call on.
# cause: Axes 하나를 지우고 다시 씀
# seen: 부를 때마다 새 Axes인지
fig, ax = plt.subplots(figsize=(6, 4))

def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)
    ax.clear()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, linestyle="--", label="dy/dx")
    ax.set(xlabel="x", title="y and dy/dx")
    ax.legend()
    return ax
