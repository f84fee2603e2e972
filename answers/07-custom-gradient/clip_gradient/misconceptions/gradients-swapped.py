# name: None의 자리를 바꿈
# belief: 그래디언트 둘은 어느 순서로 돌려주어도 된다.
# hint: x는 몇 번째 인자입니까? 그 자리에 무엇을 돌려주었습니까?
# read: 그래디언트를 자르기
# fails: test, hidden
# needs: custom_gradient, rule-none-first
@tf.custom_gradient
def clip_gradient(x, limit):
    def grad(upstream):
        return None, tf.clip_by_value(upstream, -limit, limit)

    return tf.identity(x), grad
