# belief: tensor-returned
# hint: 돌려준 값의 type을 출력해 보세요. 이 단원에는 텐서가 필요합니까?
# read: 연습 1의 지킬 것
# fails: test, hidden
import tensorflow as tf

def central_difference(f, x, h=1e-4):
    return tf.constant(float((f(x + h) - f(x - h)) / (2 * h)), dtype=tf.float64)
