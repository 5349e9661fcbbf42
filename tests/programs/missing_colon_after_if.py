age = 12
if age > 10
    print('older')
else:
    print('younger')
