# name: 모두 연결 탓으로 봄
# belief: None은 언제나 대상과 소스가 연결되지 않아서 나온다.
# hint: y를 계산한 식에 x가 있는 프로그램이 있습니다. 거기에서는 무엇이 길을 끊었나요?
# read: 모두 모아 보기
# fails: test, hidden
diagnosis = {name: "연결되지 않음" for name in "ABCDEFGH"}
