# name: 파이썬 함수를 테이프로 미분함
# belief: 테이프는 어떤 파이썬 함수도 미분한다.
# hint: 테이프가 기록하는 것은 텐서플로의 계산뿐입니다. math.sin은 텐서플로의 계산입니까?
# read: 연습 1의 지킬 것
# fails: test, hidden
import tensorflow as tf

def central_difference(f, x, h=1e-4):
    v = tf.Variable(float(x))
    with tf.GradientTape() as tape:
        y = f(v)
    return tape.gradient(y, v).numpy()
