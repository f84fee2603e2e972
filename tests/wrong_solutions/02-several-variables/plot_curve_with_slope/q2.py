# belief: The student thinks y and dy/dx should have a scale each and draws the slope on a twin axis; the returned Axes has only the line y and its legend lacks dy/dx, for every input.
# cause: 두 Axes에 나누어 그림
def plot_curve_with_slope(f, low, high, n):
    x = tf.linspace(float(low), float(high), n)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    slope = tape.gradient(y, x)

    fig, ax = plt.subplots()
    ax.plot(x.numpy(), y.numpy(), color="b", label="y")
    ax2 = ax.twinx()       # 기울기는 크기가 다르니까 오른쪽 축에
    ax2.plot(x.numpy(), slope.numpy(), color="r", label="dy/dx")
    ax.set_xlabel("x")
    ax.set_title("함수와 도함수")
    ax.legend()
    ax2.legend()
    return ax
