from turtle as t
t.forward(3)
