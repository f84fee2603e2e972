# belief: Adds the columns, but slips over the minus sign of -1 in the second column (2 + 1 + 6). The second number is wrong.
# cause: 음수의 부호를 놓침
# 1열: 1+3+0, 2열: 2+1+6, 3열: 0+4+2
non_scalar_answer = [4, 9, 6]
