for note in ['do', 're']:
print(note)
