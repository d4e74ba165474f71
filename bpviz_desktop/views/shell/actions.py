"""Every action of the window: one row each."""

from __future__ import annotations

from bpviz_desktop.views.shell.action_row import ActionRow
from bpviz_desktop.views.shell.view_menu import VIEW

MENUS = ("File", "Edit", "View", "Network", "Run", "Help")

ACTIONS = (
    ActionRow(
        "file_new", "File", "New…", ("Ctrl+N",), tip="Begin with an example or sizes"
    ),
    ActionRow("file_open", "File", "Open…", ("Ctrl+O",), tip="Open a project"),
    ActionRow("file_save", "File", "Save", ("Ctrl+S",), tip="Save the project"),
    ActionRow(
        "file_save_as",
        "File",
        "Save as…",
        ("Ctrl+Shift+S",),
        tip="Save the project under another name",
    ),
    ActionRow(
        "file_revert",
        "File",
        "Revert to the file",
        tip="Go back to what the project’s file holds",
    ),
    ActionRow("-", "File"),
    ActionRow(
        "data_import",
        "File",
        "Import data…",
        ("Ctrl+I",),
        tip="Make samples of a table in a CSV file",
    ),
    ActionRow(
        "data_export",
        "File",
        "Export data…",
        tip="Write all samples and the answers to them as CSV",
    ),
    ActionRow("-", "File"),
    ActionRow(
        "file_export_plot",
        "File",
        "Export plot…",
        ("Ctrl+E",),
        tip="Write the curve in front as PNG, SVG, PDF or CSV",
    ),
    ActionRow(
        "file_export_network",
        "File",
        "Export network…",
        ("Ctrl+Shift+E",),
        tip="Write the network as PNG, SVG or PDF, with or without its numbers",
    ),
    ActionRow(
        "file_export_solution",
        "File",
        "Export solution…",
        ("Ctrl+P",),
        tip="Write this update, worked out or as an exercise, for paper",
    ),
    ActionRow(
        "file_export_code",
        "File",
        "Export code…",
        tip="Write network, data and training as a program in PyTorch or NumPy",
    ),
    ActionRow(
        "copy_plot",
        "File",
        "Copy plot as image",
        tip="Copy the curve in front as a picture",
    ),
    ActionRow("-", "File"),
    ActionRow(
        "file_quit", "File", "Quit", ("Ctrl+Q",), tip="Asks where work is unsaved"
    ),
    ActionRow(
        "edit_undo", "Edit", "Undo", ("Ctrl+Z",), tip="Take the last change back"
    ),
    ActionRow(
        "edit_redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), tip="Make it again"
    ),
    ActionRow("-", "Edit"),
    ActionRow(
        "edit_cut",
        "Edit",
        "Cut",
        plain_key="Ctrl+X",
        tip="Remove the selected neurons or layers, to paste them elsewhere",
    ),
    ActionRow(
        "edit_copy",
        "Edit",
        "Copy",
        plain_key="Ctrl+C",
        tip="Copy the selected neurons or layers with their weights",
    ),
    ActionRow(
        "edit_paste",
        "Edit",
        "Paste",
        plain_key="Ctrl+V",
        tip="Add what was copied: neurons to the selected layer, layers behind it",
    ),
    ActionRow(
        "edit_delete",
        "Edit",
        "Delete",
        plain_key="Delete",
        tip="Remove the neurons, connections or layers that are selected",
    ),
    ActionRow(
        "edit_duplicate",
        "Edit",
        "Duplicate",
        ("Ctrl+D",),
        tip="Give the selected neurons or layers twins with equal weights",
    ),
    ActionRow(
        "edit_rename",
        "Edit",
        "Rename, set value…",
        ("F2",),
        tip="Type the name or the value of what is selected",
    ),
    ActionRow(
        "edit_select_all",
        "Edit",
        "Select all",
        plain_key="Ctrl+A",
        tip="Select every neuron and connection",
    ),
    ActionRow("-", "Edit"),
    ActionRow(
        "data_edit",
        "Edit",
        "Data…",
        ("Ctrl+L",),
        tip="See and edit the samples as a table",
    ),
    ActionRow(
        "data_make_up",
        "Edit",
        "Made-up data…",
        tip="Draw circles, spirals, logic gates and other sets",
    ),
    *VIEW,
    ActionRow(
        "edit_add_layer",
        "Network",
        "Add layer",
        plain_key="Insert",
        tip="Add a hidden layer behind the selected one",
    ),
    ActionRow(
        "edit_add_unit",
        "Network",
        "Add neuron",
        plain_key="+",
        tip="Add a neuron to the selected layer",
    ),
    ActionRow(
        "edit_link",
        "Network",
        "Draw a connection…",
        plain_key="S",
        tip="From the selected neuron: arrows aim, Enter connects, Esc leaves",
    ),
    ActionRow(
        "edit_disconnect",
        "Network",
        "Remove connections",
        plain_key="Shift+Delete",
        tip="Remove all connections into the selected neurons",
    ),
    ActionRow("-", "Network"),
    ActionRow(
        "edit_next_wire",
        "Network",
        "Next connection",
        plain_key="W",
        tip="Select the next connection into this neuron, then its bias",
    ),
    ActionRow(
        "edit_bias",
        "Network",
        "Set bias…",
        plain_key="B",
        tip="Type the bias of the selected neurons",
    ),
    ActionRow(
        "edit_freeze",
        "Network",
        "Freeze or train biases",
        plain_key="Shift+B",
        tip="Keep the biases of the selected layer as they are, or no longer",
    ),
    ActionRow(
        "edit_weights",
        "Network",
        "Weights as a table…",
        plain_key="T",
        tip="See and type a layer’s weights, with their gradients",
    ),
    ActionRow(
        "edit_align",
        "Network",
        "Align neurons",
        plain_key="L",
        tip="Put the selected neurons below each other, of several layers side by side",
    ),
    ActionRow("-", "Network"),
    ActionRow(
        "draw_anew",
        "Network",
        "Draw weights anew",
        tip="Draw all weights by the initializer and seed of the Network panel",
    ),
    ActionRow(
        "check_gradients",
        "Network",
        "Check all gradients",
        tip="Compare every gradient with central differences of the loss",
    ),
    ActionRow(
        "step_forward", "Run", "Step", plain_key="Right", tip="Compute the next number"
    ),
    ActionRow(
        "step_back", "Run", "Step back", plain_key="Left", tip="Undo the last step"
    ),
    ActionRow(
        "step_phase",
        "Run",
        "To the end of the phase",
        plain_key="Shift+Right",
        tip="All of forward, loss, backward or update at once",
    ),
    ActionRow(
        "next_update",
        "Run",
        "Next update",
        ("Ctrl+Right",),
        tip="The rest of this update, or all of the next",
    ),
    ActionRow(
        "step_start",
        "Run",
        "First",
        plain_key="Home",
        tip="Nothing of this update known",
    ),
    ActionRow(
        "step_end", "Run", "Last", plain_key="End", tip="All of this update known"
    ),
    ActionRow("-", "Run"),
    ActionRow("run", "Run", "Run", plain_key="Space", tip="Run, or pause"),
    ActionRow(
        "run_compare",
        "Run",
        "Compare…",
        ("Ctrl+M",),
        tip="Run the project with several values of one setting",
    ),
    ActionRow(
        "run_updates",
        "Run",
        "Run so many updates…",
        tip="As fast as it goes, then stop",
    ),
    ActionRow(
        "run_below", "Run", "Run until the loss is below…", tip="Stop at a loss reached"
    ),
    ActionRow(
        "run_plateau",
        "Run",
        "Run until it stops improving",
        tip="Stop where the loss has not become less for a while",
    ),
    ActionRow("-", "Run"),
    ActionRow(
        "reset", "Run", "Reset", plain_key="R", tip="Back to the start parameters"
    ),
    ActionRow(
        "command_palette",
        "Help",
        "Find anything…",
        ("Ctrl+K",),
        tip="Actions, lessons, examples and numbers by their names",
    ),
    ActionRow(
        "help_contents",
        "Help",
        "How to read and drive it",
        ("F1",),
        tip="What you can do, keys, marks and words, with a search",
    ),
    ActionRow(
        "help_welcome", "Help", "Welcome", tip="Examples, last files, lessons, own data"
    ),
    ActionRow("help_tour", "Help", "Tour of the window", tip="Five stations"),
    ActionRow(
        "help_keys", "Help", "Keys as a page…", tip="Write all keys on a page to print"
    ),
    ActionRow("help_lessons", "Help", "Lessons", tip="Short ways through the subject"),
    ActionRow(
        "help_report",
        "Help",
        "Copy a report of faults",
        tip="Versions and the end of the log, for whoever is to mend it",
    ),
)
