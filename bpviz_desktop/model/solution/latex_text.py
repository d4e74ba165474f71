"""Any text for LaTeX: nothing in it is interpreted, and no font lacks it.

What the standard fonts of LaTeX have is written with their commands; of any other
character its number is written, [U+4E2D]: a hand-out with a gap would lie.
"""

from __future__ import annotations

import unicodedata

_LONGEST_WORD, _PIECE = 24, 8
_COMMANDS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "'": "'",
    "`": r"\textasciigrave{}",
    "-": "{-}",  # two of them would be joined
    "?": "{?}",
    "!": "{!}",
    "‘": "`",
    "’": "'",
    "“": "``",
    "”": "''",
    "„": r"\quotedblbase{}",
    "–": "{--}",
    "—": "{---}",
    "…": r"\ldots{}",
    "\u00a0": "~",
    "\u202f": r"\,",
    "ß": r"\ss{}",
    "æ": r"\ae{}",
    "Æ": r"\AE{}",
    "œ": r"\oe{}",
    "Œ": r"\OE{}",
    "ø": r"\o{}",
    "Ø": r"\O{}",
    "ł": r"\l{}",
    "Ł": r"\L{}",
    "ı": r"\i{}",
    "§": r"\S{}",
    "¿": "?`",
    "¡": "!`",
}
_COMMANDS['"'] = r"\char34{}"
_COMMANDS["”"] = "''"
_COMMANDS["„"] = ",,"
_MATHEMATICS = {
    "−": "-",
    "·": r"\cdot",
    "×": r"\times",
    "÷": r"\div",
    "±": r"\pm",
    "°": r"^{\circ}",
    "∂": r"\partial",
    "∇": r"\nabla",
    "Σ": r"\Sigma",
    "∑": r"\sum",
    "√": r"\surd",
    "∞": r"\infty",
    "≈": r"\approx",
    "≤": r"\le",
    "≥": r"\ge",
    "≠": r"\ne",
    "→": r"\rightarrow",
    "←": r"\leftarrow",
    "½": r"\frac{1}{2}",
    "¼": r"\frac{1}{4}",
    "‖": r"\Vert",
    "′": r"'",
    "″": r"''",
    "ᵗ": "^{t}",
    "ₛ": "_{s}",
    "µ": r"\mu",
} | {
    letter: rf"\{name}"
    for letter, name in {
        "α": "alpha",
        "β": "beta",
        "γ": "gamma",
        "δ": "delta",
        "ε": "varepsilon",
        "ζ": "zeta",
        "η": "eta",
        "θ": "theta",
        "κ": "kappa",
        "λ": "lambda",
        "μ": "mu",
        "ν": "nu",
        "ξ": "xi",
        "π": "pi",
        "ρ": "rho",
        "σ": "sigma",
        "τ": "tau",
        "φ": "varphi",
        "χ": "chi",
        "ψ": "psi",
        "ω": "omega",
        "Γ": "Gamma",
        "Δ": "Delta",
        "Θ": "Theta",
        "Λ": "Lambda",
        "Π": "Pi",
        "Φ": "Phi",
        "Ψ": "Psi",
        "Ω": "Omega",
    }.items()
}
_SMALL = {letter: f"_{{{k}}}" for k, letter in enumerate("₀₁₂₃₄₅₆₇₈₉")} | {
    letter: f"^{{{plain}}}"
    for letter, plain in zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾", "0123456789+-()", strict=True)
}
_ACCENTS = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0304": "=",
    "\u0306": "u",
    "\u0307": ".",
    "\u0308": '"',
    "\u030a": "r",
    "\u030b": "H",
    "\u030c": "v",
    "\u0327": "c",
    "\u0328": None,
}
# They turn the direction of what follows, and are not seen.
_UNSEEN = "\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


def latex_text(text: str) -> str:
    """A text for LaTeX outside of its mathematics mode; long words can be broken."""
    words = unicodedata.normalize("NFC", text).split(" ")
    return " ".join(map(_word, words))


def _word(word: str) -> str:
    pieces = [word[at : at + _PIECE] for at in range(0, len(word), _PIECE)]
    if len(word) <= _LONGEST_WORD:
        pieces = [word]
    return r"\hspace{0pt}".join("".join(map(_written, piece)) for piece in pieces)


def _written(letter: str) -> str:
    if letter in _COMMANDS:
        return _COMMANDS[letter]
    if letter in _MATHEMATICS:
        return f"${_MATHEMATICS[letter]}$"
    if letter in _SMALL:
        return f"${_SMALL[letter]}$"
    if letter.isascii() and letter.isprintable():
        return letter
    if letter in _UNSEEN:
        return ""
    return _accented(letter) or rf"[U+{ord(letter):04X}]\hspace{{0pt}}"


def _accented(letter: str) -> str:
    """A Latin letter with one accent; empty for any other."""
    parts = unicodedata.normalize("NFD", letter)
    base, marks = parts[0], parts[1:]
    if len(marks) != 1 or not (base.isascii() and base.isalpha()):
        return ""
    accent = _ACCENTS.get(marks)
    if accent is None:
        return ""
    # The dot of i and j gives way to an accent above.
    below = accent == "c"
    core = {"i": r"\i", "j": r"\j"}.get(base, base) if not below else base
    return rf"\{accent}{{{core}}}"
