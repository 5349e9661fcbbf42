scores = [4, 8, 15)
print(scores)
