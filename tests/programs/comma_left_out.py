ages = {'Ida': 7 'Ole': 9}
