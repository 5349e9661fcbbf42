def greet(name):
    text = 'Hi ' + name
  return text
