# name: 반복된 행을 NumPy에서 한 번만 더함
# belief: 배열[번호] += 값은 같은 번호가 올 때마다 더한다.
# hint: NumPy의 a[[1, 1]] += 1 뒤에 a[1]은 얼마입니까? 출력해 보세요.
# read: 3) 골라 쓴 행
# needs: indices, numpy, Add
# fails: test, hidden
def embedding_gradient(table, ids):
    with tf.GradientTape() as tape:
        tape.watch(table)
        y = tf.reduce_sum(tf.gather(table, ids) ** 2)
    slices = tape.gradient(y, table)
    dense = np.zeros(table.shape, dtype="float32")
    dense[slices.indices.numpy()] += slices.values.numpy()
    return tf.constant(dense)
