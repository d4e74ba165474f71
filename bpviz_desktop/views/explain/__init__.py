"""What stands in the inspector under a derivation: parts that unfold, lists, tables.

Widgets that draw what they are given and know nothing of the panels. `unfolding` takes
a chain apart down to the loss, `term_list` lists where a number comes from or goes,
`sample_table` shows it for every sample, `check_table` the gradient check, and
`exact_texts` all its digits and its formula as text.
"""
