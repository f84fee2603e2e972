# name: v만큼 옮긴 점과의 그래디언트의 차를 구함
# belief: 점을 v만큼 옮겼을 때 그래디언트가 변한 만큼이 H v이다.
# hint: v가 작지 않아도 그래디언트가 변한 만큼이 꼭 H v입니까? f를 몇 번 불렀습니까?
# read: 헤세 행렬 없이
# needs: Add | add, Sub | subtract
# fails: test, hidden
def hessian_vector_product(f, x, v):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
        moved = f(x + v)
    return tape.gradient(moved, x) - tape.gradient(y, x)
