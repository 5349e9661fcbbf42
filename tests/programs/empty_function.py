def later():

print('now')
