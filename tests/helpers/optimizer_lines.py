"""Every way of writing the lines of an optimizer."""

from itertools import product


def formulas_of(rule):
    """The formulas of its lines with all options on, under each convention."""
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
