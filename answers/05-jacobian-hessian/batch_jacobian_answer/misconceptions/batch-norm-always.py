# name: 배치 정규화는 언제나 섞는다고 여김
# belief: 배치 정규화는 훈련이 아닐 때도 묶음의 평균을 쓴다.
# hint: training=False일 때 빼는 평균은 어디에서 온 것입니까?
# read: 연습 4의 힌트
# fails: hidden
batch_jacobian_answer = {"A": True, "B": False, "C": False, "D": False}
