# belief: Works the derivative out by hand (2 sin x cos x + 1, correct) and stays in NumPy; the result is a NumPy number, not a float32 tf.Tensor. Read "any way is fine" as "any kind of result is fine".
# cause: NumPy 값을 돌려줌
def gradient_through_numpy(x0):
    # 손으로 미분: 2 sin(x) cos(x) + 1
    x = np.float32(x0)
    return 2 * np.sin(x) * np.cos(x) + 1
