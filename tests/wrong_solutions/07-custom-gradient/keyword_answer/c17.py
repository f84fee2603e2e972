# belief: 규칙이 준 1000에 테이프가 4x^3을 또 곱한다고 믿음
# cause: 참인 미분계수도 곱함
# seen: 4000은 규칙의 1000에 참인 미분계수 4를 곱한 것입니다. `grad`의 식에 그 4가 있습니까?
keyword_answer = {"position": 4000, "keyword": 4}
