improt random
print(random.random())
