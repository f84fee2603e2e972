# name: 하나이면 풀어서 돌려줌
# belief: 함수가 하나이면 리스트로 싸지 않아도 된다.
# hint: 함수가 하나일 때 결과의 종류를 출력해 보세요. 무엇을 돌려주라고 했습니까?
# read: 연습 2의 지킬 것
# fails: test, hidden
def separate_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    with tf.GradientTape(persistent=True) as tape:
        ys = [f(x) for f in functions]
    slopes = [tape.gradient(y, x) for y in ys]
    return slopes if len(slopes) > 1 else slopes[0]
