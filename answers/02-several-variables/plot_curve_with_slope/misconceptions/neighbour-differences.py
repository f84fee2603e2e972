# belief: finite-difference
# hint: 점의 개수를 줄이면 이 기울기는 어떻게 됩니까?
# read: EX 6
# fails: test, hidden
# unless: GradientTape
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, np.gradient(np.asarray(y), np.asarray(x)), label="dy/dx")
    ax.set(xlabel="x", title="curve")
    ax.legend()
    return ax
