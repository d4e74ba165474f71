"""The paint of the canvas: functions of a Drawing and a painter, nothing remembered.

May import `layout` and `read`. Start with `drawing`, then `wires` and `units`.
"""
