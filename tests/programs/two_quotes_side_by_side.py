pets = ['cat', ''dog', 'hen']
print(pets)
