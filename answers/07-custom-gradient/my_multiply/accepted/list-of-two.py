# style: 텐서로 바꾼 뒤 리스트로 돌려준다
def my_multiply(a, b):
    a, b = tf.convert_to_tensor(a), tf.convert_to_tensor(b)

    def product(left, right):
        def rule(upstream):
            by_left = tf.multiply(right, upstream)
            by_right = tf.multiply(left, upstream)
            return [by_left, by_right]

        return tf.multiply(left, right), rule

    return tf.custom_gradient(product)(a, b)
