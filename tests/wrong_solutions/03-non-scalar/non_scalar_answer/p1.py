# belief: The backward pass goes from the last to the first component, so the column sums come out in reverse order. First and third number are swapped.
# seen: 순서가 서로 바뀌었습니다
A = [[1, 2, 0], [3, -1, 4], [0, 6, 2]]
열의_합 = [sum(row[j] for row in A) for j in range(3)]
non_scalar_answer = 열의_합[::-1]
