# style: 앞의 그림을 닫고 새로 그리며 plt.axes를 씁니다.
def plot_curve_with_slope(f, low, high, n):
    plt.close("all")
    ax = plt.figure(figsize=(5, 3)).add_axes([0.1, 0.1, 0.8, 0.8])
    points, *curves = curve_with_slope(f, low, high, n)
    for curve, name in zip(curves, ["y", "dy/dx"]):
        ax.plot(points, curve, label=name)
    ax.axvline(0)
    ax.set_xlabel("x"); ax.set_ylabel("value"); ax.set_title("y, y'")
    ax.grid(); ax.legend()
    return ax
