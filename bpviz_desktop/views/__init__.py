"""Qt widgets: they draw a Session and ask through intents; they compute nothing.

Each folder stands on those before it: `look` (colours, fonts), then `widgets`,
`formula` and `plots`, then `canvas` and `panels`, then `shell` (the window). Start with
`panels`, whose registry says what stands where; every panel has
`show_session(session, fields)`.
"""
