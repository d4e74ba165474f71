"""The race: every entrant is the training that its name says, from the same start."""

from dataclasses import replace

import numpy as np
import pytest
from paths import EXAMPLES

from bpviz_desktop.engine.network import flat_index
from bpviz_desktop.engine.trainer.trainer import Trainer
from bpviz_desktop.engine.training import OptimizerState
from bpviz_desktop.model.at_once import at_once
from bpviz_desktop.model.landscape.cut import along, random_cut
from bpviz_desktop.model.project.file import load
from bpviz_desktop.model.update.race import ENTRANTS, race_steps


def test_that_each_goes_where_training_goes():
    document = load(EXAMPLES / "spirals.bpviz")
    places = ((1, 0, 0), (2, 3, None))
    cut = along(document.network, document.parameters.flat, places)
    race = at_once(race_steps(document.problem, document.checkpoint, cut, 25))
    at = [flat_index(document.network.widths, *place) for place in places]
    assert list(race.ways) == [
        *("SGD", "momentum", "Nesterov", "RMSprop", "Adagrad", "Adam", "AdamW")
    ]
    for name, choice in ENTRANTS.items():
        training = replace(document.training, optimizer=choice)
        begin = replace(document.checkpoint, optimizer_state=OptimizerState())
        trainer = Trainer(replace(document, training=training).problem, begin)
        losses = np.empty(25)
        trainer.run(25, losses)
        end = trainer.checkpoint().parameters.flat[at]
        assert np.allclose(race.ways[name][-1], end, rtol=1e-12)
        assert np.array_equal(race.losses[name], losses)
        assert np.allclose(race.ways[name][0], document.parameters.flat[at])
    ends = {name: tuple(way[-1].tolist()) for name, way in race.ways.items()}
    assert len(set(ends.values())) == len(ends)


def test_that_planes_are_seen_from_above_and_what_diverges_ends():
    document = load(EXAMPLES / "spirals.bpviz")
    training = replace(document.training, learning_rate=1e200)
    problem = replace(document, training=training).problem
    cut = random_cut(document.network, document.parameters.flat, seed=0)
    race = at_once(race_steps(problem, document.checkpoint, cut, 10))
    assert min(map(len, race.losses.values())) < 10
    calm = at_once(race_steps(document.problem, document.checkpoint, cut, 3))
    way = calm.ways["SGD"]
    assert np.array_equal(way[0], [0.0, 0.0])
    trainer = Trainer(
        replace(
            document,
            training=replace(document.training, optimizer=ENTRANTS["SGD"]),
        ).problem,
        replace(document.checkpoint, optimizer_state=OptimizerState()),
    )
    trainer.run(3)
    end = cut.coordinates(trainer.checkpoint().parameters.flat[None])[0]
    assert way[-1] == pytest.approx(end, rel=1e-9, abs=1e-12)
