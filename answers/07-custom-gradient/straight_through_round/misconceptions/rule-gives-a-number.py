# name: 규칙이 파이썬 수를 돌려줌
# belief: 미분계수가 1이니 규칙은 수 1을 돌려주면 된다.
# hint: 규칙이 돌려줄 것의 형상과 자료형은 무엇과 같아야 합니까? 상류는 어디에 쓰입니까?
# read: 규칙의 꼴: 값과 함수
# fails: test, hidden
# needs: custom_gradient
def straight_through_round(x):
    @tf.custom_gradient
    def inner(x):
        def grad(upstream):
            return 1.0
        return tf.round(x), grad

    return inner(x)
