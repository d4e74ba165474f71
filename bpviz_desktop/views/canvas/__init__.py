"""The drawing of the network, and what a hand can do with it.

May import `look` and `formula`, no panel. Start with `view`, then `read.picture`.

A **Picture** is what there is to see of a session (values, what is known), a **Layout**
where columns and units stand, **Places** where labels do, a **Drawing** all of these
for one frame. **Parts** are what can be pointed at and selected, **Items** what the
scene holds, a **Callout** is a sentence at a part, a **Note** one that is painted.
"""
