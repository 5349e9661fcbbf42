"""Small correct programs of many kinds, in which slips are made."""

PROGRAMS = (
    """\
name = input("Name: ")
if name == "Ada":
    print("Hello, " + name)
else:
    print("Who are you?")
""",
    """\
total = 0
for number in range(1, 11):
    total += number
print(total)
""",
    """\
def area(width, height):
    return width * height


print(area(3, 4))
""",
    """\
ages = {"Ada": 36, "Grace": 85}
for name, age in ages.items():
    print(f"{name} is {age}")
""",
    """\
count = 10
while count > 0 and count != 5:
    count -= 1
    if count % 2 == 0:
        continue
    print(count)
""",
    """\
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        print(self.name + " barks")


rex = Dog("Rex")
rex.bark()
""",
    """\
import math
from random import randint

radius = float(input("Radius? "))
print(math.pi * radius ** 2, randint(1, 6))
""",
    """\
try:
    value = int(input("Number: "))
except ValueError as error:
    print("That is no number:", error)
else:
    print(value // 2)
finally:
    print('done')
""",
    """\
numbers = [3, 1, 2]
squares = [n * n for n in numbers if n > 1]
print(sorted(squares), numbers[0], numbers[-1])
""",
    """\
grade = 85
if grade >= 90:
    letter = "A"
elif grade >= 80:
    letter = "B"
else:
    letter = "C"
print(letter)
""",
    """\
with open("notes.txt") as file:
    lines = file.readlines()
for line in lines:
    print(line.strip(), end="")
""",
    """\
def fib(n):
    # the slow way
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print([fib(i) for i in range(10)])
""",
    """\
board = [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
for row in board:
    for cell in row:
        if not cell is None or cell == 1:
            print("x", end=" ")
    print()
""",
    """\
words = "to be or not to be".split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
most = max(counts, key=lambda word: counts[word])
print(most, True, None)
""",
    '''\
def greet(name, greeting="Hello"):
    """Greets somebody."""
    print(greeting, name)


greet("Ada")
greet("Grace", greeting="Hi")
''',
    """\
import card_deck
from board2 import draw

player1 = input("First player: ")
high_score = 1_000_000
file_mode = 0o755
password = "tea"
for round_number in range(1, 4):
    high_score = high_score - round_number
    draw(player1, high_score, file_mode)
card_deck.shuffle(password)
""",
    """\
def describe(value):
    match value:
        case None:
            return "nothing"
        case True:
            return "yes"
        case _:
            return "much" if value > 100 else "little"


class Box:
    size = 3


if not describe(Box()) in ("much", "little"):
    print(describe(7))
""",
    """\
class Empty:
    pass


while True:
    answer = input("Go on? ")
    if answer == "no": print("Bye")
    try:
        number = int(answer)
        print(number)
    except ValueError:
        pass
    break
""",
    """\
def longest(words):
\tbest = ""
\tfor word in words:
\t\tif len(word) > len(best):
\t\t\tbest = word
\t\t\tprint(best)
\treturn best


print(longest(["a", "bc"]))
""",
    """\
def start():
    if ready:
        cool()
        stir()
    else:
        wait()
    for cup in cups:
        fill(cup)


if started:
    drink()
    start()
""",
)
