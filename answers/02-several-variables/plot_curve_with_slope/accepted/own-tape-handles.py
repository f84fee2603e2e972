# style: 직접 미분하고, 먼저 그린 다음 label과 범례를 붙입니다.
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)
    fig, axes = plt.subplots(1, 2, figsize=(8, 4))
    ax = axes[0]
    (second,) = ax.plot(x.numpy(), slope.numpy(), color="tab:orange")
    (first,) = ax.plot(x.numpy(), y.numpy())
    first.set_label("y")
    second.set_label("dy/dx")
    ax.set_xlabel("x")
    ax.set_title("left title", loc="left")
    ax.legend(handles=[first, second], loc="best")
    return ax
