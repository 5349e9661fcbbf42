guess = 0
while guess = 7:
    guess += 1
