# name: 함수의 이름을 키로 씀
# belief: 함수마다 이름이 달라서 이름을 키로 쓰면 하나씩 담긴다.
# hint: lambda로 만든 두 함수의 __name__을 출력해 보세요. 딕셔너리에는 몇 개가 담깁니까?
# read: 연습 1의 지킬 것
# fails: test, hidden
# needs: __name__
def sum_of_gradients(functions, x0):
    x = tf.Variable(x0, dtype=tf.float32)
    targets = {}
    with tf.GradientTape() as tape:
        for f in functions:
            targets[f.__name__] = f(x)
    return tape.gradient(targets, x)
