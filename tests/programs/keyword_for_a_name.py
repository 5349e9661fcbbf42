pass = 'secret'
