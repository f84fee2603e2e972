# belief: The student believes that NumPy integers are as exact as Python's and that int() at the end is enough; products above 2**63 overflow, so very large sizes (a few million each) give a wrong number.
# cause: NumPy 정수로 셈
def multiplication_count(sizes, mode):
    if mode != "forward" and mode != "reverse":
        raise ValueError(mode)
    n = np.array(sizes)
    inner = n[1:-1]
    if mode == "forward":
        count = np.sum(n[2:] * inner * n[0])
    else:
        count = np.sum(n[-1] * inner * n[:-2])
    return int(count)   # 결과는 파이썬 int
