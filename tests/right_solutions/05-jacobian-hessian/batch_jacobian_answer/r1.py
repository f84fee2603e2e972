# style: built as a comprehension
batch_jacobian_answer = {letter: letter in "AC" for letter in "ABCD"}
