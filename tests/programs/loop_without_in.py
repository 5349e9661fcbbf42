for star range(3):
    print(star)
