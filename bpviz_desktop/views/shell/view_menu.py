"""The actions of the menu View."""

from __future__ import annotations

from bpviz_desktop.views.shell.action_row import ActionRow

VIEW = (
    ActionRow("view_fit", "View", "Fit network", plain_key="F", tip="Show all of it"),
    ActionRow(
        "view_zoom_in", "View", "Zoom in", ("Alt++", "Alt+="), tip="Move neurons apart"
    ),
    ActionRow(
        "view_zoom_out", "View", "Zoom out", ("Alt+-",), tip="Move neurons together"
    ),
    ActionRow(
        "view_reset_layout",
        "View",
        "Neurons to their places",
        tip="Take back where neurons were placed by hand",
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_larger", "View", "Larger text", ("Ctrl++", "Ctrl+="), tip="Up to twice"
    ),
    ActionRow(
        "view_smaller",
        "View",
        "Smaller text",
        ("Ctrl+-",),
        tip="Down to the usual size",
    ),
    ActionRow(
        "view_usual_size",
        "View",
        "Usual text",
        ("Ctrl+0",),
        tip="As at the first start",
    ),
    ActionRow(
        "theme_light", "View/Colours", "Light", tip="For bright rooms", checkable=True
    ),
    ActionRow(
        "theme_dark", "View/Colours", "Dark", tip="For dark rooms", checkable=True
    ),
    ActionRow(
        "theme_contrast",
        "View/Colours",
        "High contrast",
        tip="White and bright colours on black",
        checkable=True,
    ),
    ActionRow(
        "theme_system",
        "View/Colours",
        "As the system",
        tip="Light or dark, as the desktop is",
        checkable=True,
    ),
    ActionRow(
        "view_reduce_motion",
        "View",
        "Reduce motion",
        tip="Let nothing move but what is dragged",
        checkable=True,
    ),
    ActionRow("-", "View"),
    ActionRow(
        "layout_learn",
        "View/Layout",
        "Learn",
        ("Ctrl+Shift+1",),
        tip="Settings, network and why beside each other",
        checkable=True,
    ),
    ActionRow(
        "layout_train",
        "View/Layout",
        "Train",
        ("Ctrl+Shift+2",),
        tip="Large curves and pictures, no panels at the right",
        checkable=True,
    ),
    ActionRow(
        "layout_diagnose",
        "View/Layout",
        "Diagnose",
        ("Ctrl+Shift+3",),
        tip="Problems, gradients and activations",
        checkable=True,
    ),
    ActionRow(
        "layout_reset",
        "View/Layout",
        "Reset to the usual",
        tip="Take back how its parts were moved",
    ),
    ActionRow(
        "view_left",
        "View",
        "Settings at the left",
        ("F7",),
        tip="Show the settings; in a narrow window instead of the panels",
        checkable=True,
    ),
    ActionRow(
        "view_right",
        "View",
        "Panels at the right",
        ("F8",),
        tip="Show why, terms, problems, practice and code",
        checkable=True,
    ),
    ActionRow(
        "view_next_area",
        "View",
        "Next part of the window",
        ("F6",),
        tip="The keyboard goes on to the next part: tools, settings, network, …",
    ),
    ActionRow(
        "view_previous_area",
        "View",
        "Previous part",
        ("Shift+F6",),
        tip="The keyboard goes back to the part before",
    ),
    ActionRow(
        "view_present",
        "View",
        "Present",
        ("F11",),
        tip="For a lecture: the whole screen, large words, a ring round the pointer",
        checkable=True,
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_maps",
        "View",
        "Maps in the neurons",
        plain_key="M",
        tip="Show in each neuron what it answers over the inputs",
        checkable=True,
    ),
    ActionRow(
        "view_graph",
        "View",
        "Computation graph",
        ("Ctrl+3",),
        tip="Show the operations of the network, or of an expression, as a graph",
        checkable=True,
    ),
    ActionRow(
        "view_maximise_curves",
        "View",
        "Curves over the network",
        ("Ctrl+1",),
        tip="Give the curves the whole centre, or the network again",
        checkable=True,
    ),
    ActionRow(
        "view_maximise_pictures",
        "View",
        "Pictures over the network",
        ("Ctrl+2",),
        tip="Give the pictures the whole centre, or the network again",
        checkable=True,
    ),
    ActionRow(
        "remove_old_curves",
        "View",
        "Remove earlier curves",
        tip="Forget the faint curves of earlier runs",
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_lock",
        "View",
        "Lock network",
        tip="Let nothing on the canvas change the network",
        checkable=True,
    ),
)
