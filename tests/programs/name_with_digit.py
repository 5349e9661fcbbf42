2nd = 'silver'
