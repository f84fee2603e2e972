# style: NumPy로 열의 합을 구해 리스트로 바꾼다
_A = np.array([[1.0, 2.0, 0.0], [3.0, -1.0, 4.0], [0.0, 6.0, 2.0]])
non_scalar_answer = _A.sum(axis=0).tolist()
