due = 3
print(f"due: "{due})
