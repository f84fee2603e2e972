# belief: Believes that the names given to legend([...]) become the labels of the lines; the legend looks right, but the lines themselves have no label "y" and "dy/dx".
# cause: 범례에만 이름을 씀
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x)

    fig, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, y, color="blue")
    ax.plot(x, dydx, color="red", linestyle="--")
    ax.set(xlabel="x", title="함수와 도함수")
    ax.legend(["y", "dy/dx"])     # 이름 붙이기
    return ax
