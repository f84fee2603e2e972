# name: f의 값을 그래디언트로 나눔
# belief: 뉴턴 방법은 f가 0이 되는 곳을 찾는다.
# hint: 그 식은 f가 0인 곳을 찾습니다. 여기에서 0이 되어야 하는 것은 무엇입니까?
# read: 골짜기의 모양과 뉴턴의 한 걸음
# needs: Div | divide | divide_no_nan
# fails: test, hidden
def newton_step(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return x - y / tape.gradient(y, x)
