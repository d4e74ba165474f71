"""What a panel asks for, written down instead of done."""


class RecordingIntents:
    """Takes every intent and carries none out.

    Attributes
    ----------
    asked : list of (str, tuple)
        Names of intents with what they were given, in order.
    """

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        def note(*given, **named):
            self.asked.append((name, (*given, *named.values())))

        return note

    def of(self, name):
        """What was asked of one intent; single arguments are unpacked."""
        given = [given for each, given in self.asked if each == name]
        return [each[0] if len(each) == 1 else each for each in given]


def value_shown(inspector):
    """The number of the inspector's result, None without one."""
    blocks = inspector._result.blocks
    return blocks[0].exprs[1].value if blocks else None
