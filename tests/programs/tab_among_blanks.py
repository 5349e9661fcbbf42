def area(side):
    size = side * side
	return size
