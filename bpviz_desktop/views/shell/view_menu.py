"""The actions of the menu View."""

from __future__ import annotations

from bpviz_desktop.language import LANGUAGES, tr
from bpviz_desktop.views.shell.action_row import ActionRow

VIEW = (
    ActionRow(
        "view_fit", "View", tr("Fit network"), plain_key="F", tip=tr("Show all of it")
    ),
    ActionRow(
        "view_zoom_in",
        "View",
        tr("Zoom in"),
        ("Alt++", "Alt+="),
        tip=tr("Move neurons apart"),
    ),
    ActionRow(
        "view_zoom_out",
        "View",
        tr("Zoom out"),
        ("Alt+-",),
        tip=tr("Move neurons together"),
    ),
    ActionRow(
        "view_reset_layout",
        "View",
        tr("Neurons to their places"),
        tip=tr("Take back where neurons were placed by hand"),
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_larger",
        "View",
        tr("Larger text"),
        ("Ctrl++", "Ctrl+="),
        tip=tr("Up to twice"),
    ),
    ActionRow(
        "view_smaller",
        "View",
        tr("Smaller text"),
        ("Ctrl+-",),
        tip=tr("Down to the usual size"),
    ),
    ActionRow(
        "view_usual_size",
        "View",
        tr("Usual text"),
        ("Ctrl+0",),
        tip=tr("As at the first start"),
    ),
    ActionRow(
        "theme_light",
        "View/Colours",
        tr("Light"),
        tip=tr("For bright rooms"),
        checkable=True,
    ),
    ActionRow(
        "theme_dark",
        "View/Colours",
        tr("Dark"),
        tip=tr("For dark rooms"),
        checkable=True,
    ),
    ActionRow(
        "theme_contrast",
        "View/Colours",
        tr("High contrast"),
        tip=tr("White and bright colours on black"),
        checkable=True,
    ),
    ActionRow(
        "theme_system",
        "View/Colours",
        tr("As the system"),
        tip=tr("Light or dark, as the desktop is"),
        checkable=True,
    ),
    *(
        ActionRow(
            f"language_{code}",
            "View/Language",
            language.name,
            tip=tr("From the next start on"),
            checkable=True,
        )
        for code, language in LANGUAGES.items()
    ),
    ActionRow(
        "language_system",
        "View/Language",
        tr("As the system"),
        tip=tr("From the next start on"),
        checkable=True,
    ),
    ActionRow(
        "view_reduce_motion",
        "View",
        tr("Reduce motion"),
        tip=tr("Let nothing move but what is dragged"),
        checkable=True,
    ),
    ActionRow("-", "View"),
    ActionRow(
        "layout_learn",
        "View/Layout",
        tr("Learn"),
        ("Ctrl+Shift+1",),
        tip=tr("Settings, network and why beside each other"),
        checkable=True,
    ),
    ActionRow(
        "layout_train",
        "View/Layout",
        tr("Train"),
        ("Ctrl+Shift+2",),
        tip=tr("Large curves and pictures, no panels at the right"),
        checkable=True,
    ),
    ActionRow(
        "layout_diagnose",
        "View/Layout",
        tr("Diagnose"),
        ("Ctrl+Shift+3",),
        tip=tr("Problems, gradients and activations"),
        checkable=True,
    ),
    ActionRow(
        "layout_reset",
        "View/Layout",
        tr("Reset to the usual"),
        tip=tr("Take back how its parts were moved"),
    ),
    ActionRow(
        "view_left",
        "View",
        tr("Settings at the left"),
        ("F7",),
        tip=tr("Show the settings; in a narrow window instead of the panels"),
        checkable=True,
    ),
    ActionRow(
        "view_right",
        "View",
        tr("Panels at the right"),
        ("F8",),
        tip=tr("Show why, terms, problems, practice and code"),
        checkable=True,
    ),
    ActionRow(
        "view_next_area",
        "View",
        tr("Next part of the window"),
        ("F6",),
        tip=tr("The keyboard goes on to the next part: tools, settings, network, …"),
    ),
    ActionRow(
        "view_previous_area",
        "View",
        tr("Previous part"),
        ("Shift+F6",),
        tip=tr("The keyboard goes back to the part before"),
    ),
    ActionRow(
        "view_present",
        "View",
        tr("Present"),
        ("F11",),
        tip=tr(
            "For a lecture: the whole screen, large words, a ring round the pointer"
        ),
        checkable=True,
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_maps",
        "View",
        tr("Maps in the neurons"),
        plain_key="M",
        tip=tr("Show in each neuron what it answers over the inputs"),
        checkable=True,
    ),
    ActionRow(
        "view_graph",
        "View",
        tr("Computation graph"),
        ("Ctrl+3",),
        tip=tr("Show the operations of the network, or of an expression, as a graph"),
        checkable=True,
    ),
    ActionRow(
        "view_maximise_curves",
        "View",
        tr("Curves over the network"),
        ("Ctrl+1",),
        tip=tr("Give the curves the whole centre, or the network again"),
        checkable=True,
    ),
    ActionRow(
        "view_maximise_pictures",
        "View",
        tr("Pictures over the network"),
        ("Ctrl+2",),
        tip=tr("Give the pictures the whole centre, or the network again"),
        checkable=True,
    ),
    ActionRow(
        "remove_old_curves",
        "View",
        tr("Remove earlier curves"),
        tip=tr("Forget the faint curves of earlier runs"),
    ),
    ActionRow("-", "View"),
    ActionRow(
        "view_lock",
        "View",
        tr("Lock network"),
        tip=tr("Let nothing on the canvas change the network"),
        checkable=True,
    ),
)
