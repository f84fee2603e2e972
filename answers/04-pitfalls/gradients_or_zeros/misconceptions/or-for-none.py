# name: None을 or로 바꿈
# belief: None이 아닌 것은 언제나 참이다.
# hint: 원소가 둘인 텐서에 bool()을 써 보세요. or는 왼쪽에 무엇을 묻나요?
# read: 연습 7의 지킬 것
# fails: test, hidden
# needs: Or
def gradients_or_zeros(f, values):
    variables = [tf.Variable(v, dtype=tf.float32) for v in values]
    with tf.GradientTape() as tape:
        y = f(*variables)
    return [g or tf.zeros_like(x) for g, x in zip(tape.gradient(y, variables), variables)]
