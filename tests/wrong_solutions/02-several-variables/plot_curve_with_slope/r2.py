# belief: A title and a legend of the whole figure are the same as those of the Axes. Wrong for every input: the returned Axes has neither title nor legend.
# cause: 그림 전체의 제목과 범례를 씀
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)

    fig, ax = plt.subplots(figsize=(6, 4))
    ax.plot(x, y, color="#0072B2", label="y")
    ax.plot(x, slope, color="#D55E00", linestyle="--", label="dy/dx")
    ax.set_xlabel("x")
    fig.suptitle("y and dy/dx")
    fig.legend()
    return ax
