city = 'Oslo
print(city)
