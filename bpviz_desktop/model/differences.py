"""What makes two documents differ, in a few words each."""

from __future__ import annotations

import numpy as np

from bpviz_desktop.engine.network import Network
from bpviz_desktop.language import marked, tr
from bpviz_desktop.model.document import Data, Document, same


def differences(before: Document, after: Document) -> list[str]:
    """What has become different, the weightiest first; nothing where they are equal."""
    told = []
    if before.title != after.title:
        told.append(
            tr(
                "title “{value}” → “{value_2}”",
                value=before.title[:40],
                value_2=after.title[:40],
            )
        )
    told += _of_networks(before.network, after.network)
    told += _of_data(before.data, after.data)
    made = after.checkpoint.updates - before.checkpoint.updates
    if made:
        more = "more" if made > 0 else "fewer"
        told.append(
            tr(
                "{made:,} update{value} {more}",
                made=abs(made),
                value="s" if abs(made) > 1 else "",
                more=more,
            )
        )
    told += _of_parameters(before, after)
    told += _of_settings(before, after)
    if not told and not same(before, after):
        told.append(tr("something else, such as notes or digits"))
    return told


def _sizes(network: Network) -> str:
    return "-".join(map(str, network.widths))


def _of_networks(before: Network, after: Network) -> list[str]:
    if before.widths != after.widths:
        return [
            tr(
                "network {sizes} → {sizes_2}",
                sizes=_sizes(before),
                sizes_2=_sizes(after),
            )
        ]
    if not same(before, after):
        return [tr("names, activations or connections of the network")]
    return []


def _of_data(before: Data, after: Data) -> list[str]:
    if same(before, after):
        return []
    counts = [len(each.inputs) + len(each.test_inputs) for each in (before, after)]
    if counts[0] != counts[1]:
        return [
            tr(
                "data: {value:,} → {value_2:,} samples",
                value=counts[0],
                value_2=counts[1],
            )
        ]
    return ["data"]


def _of_parameters(before: Document, after: Document) -> list[str]:
    old, new = before.parameters.flat, after.parameters.flat
    if old.shape != new.shape or np.array_equal(old, new):
        return []
    count = int((old != new).sum())
    noun = tr("weights and biases") if count > 1 else tr("weight or bias")
    return [f"{marked(f'{count:,}')} {noun}"]


def _of_kinds(what: str, before: str, after: str) -> str:
    return (
        tr("{what} settings", what=what)
        if before == after
        else f"{what} {before} → {after}"
    )


def _of_settings(before: Document, after: Document) -> list[str]:
    old, new = before.training, after.training
    told = []
    if old.learning_rate != new.learning_rate:
        told.append(
            tr(
                "learning rate {learning_rate:g} → {learning_rate_2:g}",
                learning_rate=old.learning_rate,
                learning_rate_2=new.learning_rate,
            )
        )
    if before.loss != after.loss:
        told.append(_of_kinds("loss", before.loss.kind, after.loss.kind))
    if old.optimizer != new.optimizer:
        told.append(_of_kinds("optimizer", old.optimizer.kind, new.optimizer.kind))
    others = [
        name
        for name in old.__dataclass_fields__
        if name not in ("learning_rate", "optimizer")
        and getattr(old, name) != getattr(new, name)
    ]
    if others:
        told.append(", ".join(others).replace("_", " "))
    return told
