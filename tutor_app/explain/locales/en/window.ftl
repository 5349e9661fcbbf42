# What the window of the desktop says. The pages in it have their own words.

window-stopped = Surefix has stopped. Close this window, and start Surefix again.
window-save = Save file
