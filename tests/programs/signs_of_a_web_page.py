if 3 &gt; 2:
    print(3)
