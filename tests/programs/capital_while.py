While True:
    break
