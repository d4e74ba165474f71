"""An entry's formula in somebody else's arithmetic.

An independent implementation knows functions by name. Of one that it has never heard
of it can still take the formula that is written, and differentiate that by itself.
"""

from functools import reduce
from itertools import product
from operator import add, mul

from bpviz_desktop.engine.formulas.expr import (
    Call,
    Choose,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Symbol,
)

Z = Symbol("z")


def computed(expr, leaves, functions):
    """Compute a formula with these values of symbols and functions by name.

    "choose" is the function that takes its second argument where the first is positive,
    else its third.
    """

    def of(part):
        return computed(part, leaves, functions)

    match expr:
        case Number(value):
            return value
        case Symbol(letter):
            return leaves[letter]
        case Sum(parts):
            return reduce(add, map(of, parts))
        case Product(factors):
            return reduce(mul, map(of, factors))
        case Quotient(over, under):
            return of(over) * (1.0 / of(under))
        case Power(base, Number(2)):
            return of(base) * of(base)
        case Negative(inner):
            return -of(inner)
        case Call(name, arguments):
            return functions[name](*map(of, arguments))
        case Choose(test, yes, no):
            return functions["choose"](of(test), of(yes), of(no))
    raise TypeError(expr)


def activation(entry, choice, z, functions):
    """a = f(z) of an activation that is not coupled, by its formula."""
    return computed(entry.formula((Z,), choice), {"z": z}, functions)


def formulas_of(rule):
    """The formulas of an optimizer’s lines, all options on, under each convention."""
    named = {option.name: option for option in rule.options}
    numbers = {name: 0.5 for name, option in named.items() if option.kind is float}
    ways = {
        name: sorted(option.choices) if option.kind is str else [True, False]
        for name, option in named.items()
        if option.kind is not float
    }
    found = []
    for way in product(*ways.values()):
        choice = rule.choice(**numbers, **dict(zip(ways, way, strict=True)))
        for line in rule.lines(choice):
            found += [line.formula, *([line.of_bias] if line.of_bias else [])]
    return list(dict.fromkeys(found))
