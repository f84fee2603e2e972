# style: column sums computed with zip
행렬 = [[1.0, 2.0, 0.0],
      [3.0, -1.0, 4.0],
      [0.0, 6.0, 2.0]]
non_scalar_answer = [sum(열) for 열 in zip(*행렬)]
print(non_scalar_answer)
