while True:
    play() break
