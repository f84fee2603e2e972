# belief: right predictions, but written with quotes (thinks answers are text)
# cause: 문자열로 적음
batch_jacobian_answer = {"A": "True", "B": "False", "C": "True", "D": "False"}
