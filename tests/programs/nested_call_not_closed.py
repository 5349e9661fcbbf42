reply = int(input('How many? ')
print(reply * 2)
