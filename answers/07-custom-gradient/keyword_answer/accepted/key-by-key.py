# style: 키마다 따로 넣는다
keyword_answer = {}
keyword_answer["keyword"] = 4 * 1.0**3
keyword_answer["position"] = 1 * 1000
