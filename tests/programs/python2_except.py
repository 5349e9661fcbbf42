try:
    n = int('x')
except ValueError, problem:
    print(problem)
