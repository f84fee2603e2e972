# style: 빈 딕셔너리에 하나씩 넣는다
batch_jacobian_answer = {}
batch_jacobian_answer["A"] = True
batch_jacobian_answer["B"] = False
batch_jacobian_answer["C"] = True
batch_jacobian_answer["D"] = not True
