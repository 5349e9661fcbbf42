n = 4
if n > 5:
    print('big')
else if n > 3:
    print('middle')
