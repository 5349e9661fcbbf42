  colour = 'red'
print(colour)
