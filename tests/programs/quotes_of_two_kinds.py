city = 'Oslo"
print(city)
