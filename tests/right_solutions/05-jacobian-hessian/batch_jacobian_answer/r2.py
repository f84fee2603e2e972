# style: dict(zip)와 집합
good = {"A", "C"}
batch_jacobian_answer = {k: k in good for k in "ABCD"}
