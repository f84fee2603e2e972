# belief: finds a ready-made sinc and overlooks that it is sin(pi x)/(pi x)
# cause: 라이브러리의 sinc를 씀
def safe_sinc(x):
    return tf.convert_to_tensor(tf.experimental.numpy.sinc(x))
