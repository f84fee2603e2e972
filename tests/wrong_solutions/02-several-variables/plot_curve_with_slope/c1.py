# belief: Believes that plt.plot and plt.gca() start a new picture on each call; they draw into the Axes that is already open, so a second call returns the same Axes with four lines.
# cause: 같은 Axes에 덧그림
def plot_curve_with_slope(f, low, high, n):
    xs = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(xs)
        ys = f(xs)
    slopes = tape.gradient(ys, xs)

    plt.plot(xs, ys, label="y")
    plt.plot(xs, slopes, "--", label="dy/dx")
    plt.xlabel("x")
    plt.title("f and derivative")
    plt.legend()
    return plt.gca()
