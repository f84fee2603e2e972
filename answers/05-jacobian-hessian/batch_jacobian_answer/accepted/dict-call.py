# style: dict()로 만든다
batch_jacobian_answer = dict(D=False, C=True, B=False, A=True)
