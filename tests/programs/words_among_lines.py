My first program
print('hello')
