# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = O Python consegue ler este programa. Não há nada para corrigir.
cells-valid = O Python consegue ler todas as células de código deste notebook. Não há nada para corrigir.
cells-empty = Este notebook não tem código para verificar.
not-checked = Este programa não foi verificado.
fix = A correção:
fixes = O que estas correções mudam:
not-all = Nem tudo está explicado.
no-explanation = Não há explicação.
cut-short = O Surefix parou de procurar antes de ter tentado tudo.
python-stops = O Python para na linha { $line }: { $message }
