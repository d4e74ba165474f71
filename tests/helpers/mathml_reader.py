"""A reader of presentation MathML: what a person computes from what is drawn."""

import math
import xml.etree.ElementTree as ET

_NAMES = ("mi", "msub", "msup", "msubsup", "mover", "mfrac")
_FUNCTIONS = {
    "ln": math.log,
    "tanh": math.tanh,
    "erf": math.erf,
    "max": max,
    "min": min,
    "sign": lambda x: float((x > 0) - (x < 0)),
}


def read(markup, names):
    """The number that a formula stands for; `names` gives those of its letters."""
    return _row(list(ET.fromstring(f"<math>{markup}</math>")), names)


def plain(element):
    """Letters of a name with its marks, "y^" for a hat."""
    parts = [plain(each) for each in element]
    return "|".join(parts) if parts else (element.text or "")


def _row(elements, names):
    """Elements beside each other, by the precedence of schools."""
    return _Row(elements, names).choice()


class _Row:
    def __init__(self, elements, names):
        self.names = names
        self.items = []
        for each in elements:
            if each.tag == "mo" and each.text not in "∂":
                self.items.append(each.text)
            else:
                self.items.append(each)
        self.at = 0

    def peek(self):
        return self.items[self.at] if self.at < len(self.items) else None

    def take(self):
        self.at += 1
        return self.items[self.at - 1]

    def choice(self):
        if self.peek() == "{":
            self.take()
            return self._cases(self.take())
        return self.sum()

    def _cases(self, table):
        (yes, when), (no, _) = ([list(cell) for cell in row] for row in table)
        sides, side = [[], []], 0
        for each in when:
            if each.tag == "mtext":
                continue
            if each.tag == "mo" and each.text == ">":
                side = 1
                continue
            sides[side].append(each)
        left, right = (_row(each, self.names) for each in sides)
        return _row(yes if left > right else no, self.names)

    def sum(self):
        total = self.product()
        while self.peek() in ("+", "−"):
            sign = self.take()
            part = self.product()
            total = total + part if sign == "+" else total - part
        return total

    def product(self):
        if self.peek() == "−":
            self.take()
            return -self.product()
        value = self.factor()
        while (item := self.peek()) is not None:
            if item in ("·", "×"):
                self.take()
            elif isinstance(item, str) and item != "(":
                break
            value *= self.factor()
        return value

    def factor(self):
        item = self.take()
        if item == "(":
            inner = self.sum()
            assert self.take() == ")"
            return inner
        if item == "|":
            inner = self.sum()
            assert self.take() == "|"
            return abs(inner)
        if item.tag == "mi" and item.text in _FUNCTIONS:
            return self._called(item.text, self.take())
        return self._single(item)

    def _called(self, name, bracket):
        parts, groups = list(bracket), [[]]
        assert (parts[0].text, parts[-1].text) == ("(", ")")
        for each in parts[1:-1]:
            if each.tag == "mo" and each.text == ",":
                groups.append([])
            else:
                groups[-1].append(each)
        return _FUNCTIONS[name](*(_row(each, self.names) for each in groups))

    def _single(self, item):
        children = list(item)
        if item.tag in _NAMES and plain(item) in self.names:
            return self.names[plain(item)]
        if item.tag == "mn":
            return float(item.text)
        if item.tag == "mi":
            return {"e": math.e, "π": math.pi}[item.text]
        if item.tag == "mrow":
            return _row(children, self.names)
        if item.tag == "msqrt":
            return math.sqrt(_row(children, self.names))
        one, other = (_row([each], self.names) for each in children)
        if item.tag == "mfrac":
            return one / other
        assert item.tag == "msup", item.tag
        return one**other
