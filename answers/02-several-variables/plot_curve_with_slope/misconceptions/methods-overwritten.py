# name: 메서드에 값을 대입함
# belief: set_title 같은 메서드에 글을 대입하면 그 글이 그려진다.
# hint: 그림에 x축의 이름과 제목이 보입니까? 대입한 뒤 ax.set_title은 아직 함수입니까?
# read: EX 6의 그림 셀
# fails: test, hidden
# needs: attribute-assigned
def plot_curve_with_slope(f, low, high, n):
    x, y, dydx = curve_with_slope(f, low, high, n)

    fig, ax = plt.subplots()
    ax.plot(x, y, label="y")
    ax.plot(x, dydx, label="dy/dx")
    ax.set_xlabel = "x"
    ax.set_title = "curve"
    ax.legend()
    return ax
