# name: 경사 하강법의 걸음을 걸음
# belief: 그래디언트를 빼면 바닥으로 간다.
# hint: 헤세 행렬을 어디에 썼습니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x - tape.gradient(y, x)
