# name: x축의 이름을 붙이지 않음
# belief: 가로축이 x인 것은 말하지 않아도 안다.
# hint: 그림의 가로축 아래에 무엇이라고 적혀 있습니까?
# read: 연습 4의 지킬 것
# fails: test, hidden
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set_title("curve")
    ax.legend()
    return ax
