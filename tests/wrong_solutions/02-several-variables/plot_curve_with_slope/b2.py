# belief: Thinks "together in one plot" allows two y axes: draws dy/dx on a twinx() Axes, so the returned Axes has only the y line (and only that in its legend); the dy/dx line belongs to another Axes.
# cause: 두 Axes에 나누어 그림
def plot_curve_with_slope(f, low, high, n):
    pts = tf.constant(np.linspace(low, high, n), dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(pts)
        val = f(pts)
    slope = tape.gradient(val, pts)

    fig, ax = plt.subplots(figsize=(6, 4))
    ax.plot(pts, val, color="blue", label="y")
    ax.set_xlabel("x")
    ax.set_title("function and derivative")
    ax.legend(loc="upper left")
    # 크기가 다를 수 있어서 오른쪽 축에 그림
    ax2 = ax.twinx()
    ax2.plot(pts, slope, color="red", linestyle="--", label="dy/dx")
    ax2.legend(loc="upper right")
    return ax
