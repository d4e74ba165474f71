"""Why is this number what it is? The inspector and what stands under a derivation.

`derivation` lays out how a term comes about; `unfolding` takes a chain apart down to
the loss, `term_list` lists where a number comes from or goes, `sample_table` shows it
for every sample, `check_table` the gradient check, `exact_texts` all its digits and its
formula as text. Start with `inspector`.
"""
