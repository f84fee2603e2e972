# belief: library-sinc
# hint: x = 1에서의 값을 출력하여 sin 1과 견주어 보세요. 그 함수의 설명에는 sin 안에 무엇이 들어 있습니까?
# read: 8)
# needs: sinc, experimental | numpy | np
# unless: pi
# fails: test, hidden
def safe_sinc(x):
    return tf.convert_to_tensor(tf.experimental.numpy.sinc(x))
