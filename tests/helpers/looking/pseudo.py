"""A language that nobody speaks: all texts of the program, marked and longer.

Every vowel has an accent and stands twice, so that a word without an accent was never
marked for translation, and texts take a third more room: what is cut off shows itself.
"""

import re

from bpviz_desktop import language

_VOWELS = str.maketrans(
    {v: a + a for v, a in zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True)}
)
_OUTSIDE = re.compile(r"\{[^}]*\}|<[^>]*>|[^{<]+")


def pseudo(text):
    """The text in that language; what stands in {…} or <…> is left as it is."""
    return "".join(
        part if part[0] in "{<" else part.translate(_VOWELS)
        for part in _OUTSIDE.findall(text)
    )


def speak(code):
    """Speak "pseudo", or one of the program's languages."""
    if code == "pseudo":
        language.use("en", pseudo)
        return
    from bpviz_desktop import translation

    translation.speak(code)
