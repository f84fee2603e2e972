# belief: library-sinc
# hint: x = 1에서의 값을 출력하여 sin 1과 견주어 보세요. 그리고 NumPy로 한 계산을 테이프가 기록합니까?
# read: 8)
# needs: sinc
# unless: pi
# fails: test, hidden
def safe_sinc(x):
    return tf.constant(np.sinc(x.numpy()), dtype=tf.float32)
