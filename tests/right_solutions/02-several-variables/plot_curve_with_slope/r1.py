# style: pyplot state machine with its own plt.figure and its own tape, plt.show before the return
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    dydx = tape.gradient(y, x)

    plt.figure(figsize=(5, 3))
    plt.plot(x.numpy(), y.numpy(), "b-", label="y")
    plt.plot(x.numpy(), dydx.numpy(), "r--", label="dy/dx")
    plt.axhline(0, color="gray", linewidth=0.5)
    plt.xlabel("x")
    plt.title("함수와 도함수")
    plt.legend()
    plt.grid(True)
    ax = plt.gca()
    plt.show()
    return ax
