# name: 음수의 부호를 놓침
# belief: 합은 크기를 더하는 것이다.
# hint: 둘째 열의 세 수를 부호까지 적어 보세요. 무엇을 더했습니까?
# read: EX 7의 그림
# fails: test, hidden
non_scalar_answer = [4, 9, 6]
