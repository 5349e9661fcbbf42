for in range(3):
    print('hop')
