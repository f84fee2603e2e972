# name: 모두 감시 탓으로 봄
# belief: None은 언제나 감시하지 않아서 나온다.
# hint: None의 까닭은 여러 가지입니다. 소스가 무엇이고 어디에서 길이 끊기는지 하나씩 보세요.
# read: 모두 모아 보기
# fails: test, hidden
diagnosis = {name: "감시하지 않음" for name in "ABCDEFGH"}
