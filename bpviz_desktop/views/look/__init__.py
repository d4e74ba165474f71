"""How everything looks: themes, the style sheet, fonts, icons.

May import nothing of the other views. Start with `theme`: no colour is written anywhere
else.
"""
