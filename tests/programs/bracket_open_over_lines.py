planets = [
    'Mars',
    'Venus',

for planet in planets:
    print(planet)
