# belief: The student thinks that tf.cast in B makes a new tensor that would have to be watched, as with x2 = x1 + 1 in the text, and does not see that the integers are the cause; only B is wrong.
# cause: 형 변환한 것을 감시하지 않아서라고 봄
diagnosis = {}
diagnosis["A"] = "감시하지 않음"     # constant
diagnosis["B"] = "감시하지 않음"     # n은 변수가 아니라 텐서
diagnosis["C"] = "테이프 밖 계산"
diagnosis["D"] = "다 쓴 테이프"
diagnosis["E"] = "NumPy 사용"
diagnosis["F"] = "텐서로 덮어씀"
diagnosis["G"] = "연결되지 않음"
diagnosis["H"] = "감시하지 않음"
