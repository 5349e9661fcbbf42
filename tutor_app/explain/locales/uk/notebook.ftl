# What IPython and Jupyter say around an explanation.

ask-hint = Введи `%hint`, щоб побачити наступну підказку.
no-hint = Більше підказок немає.
