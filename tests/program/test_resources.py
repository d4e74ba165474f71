"""The files that come with the program are found in a checkout and in a wheel."""

import importlib.util
import os
import subprocess
import sys
import zipfile

import pytest
from paths import ROOT

from bpviz_desktop import resource_files
from bpviz_desktop.resource_files import resource


def test_that_a_checkout_has_resources_beside_the_package():
    assert resource("data", "iris.csv") == ROOT / "resources" / "data" / "iris.csv"


def test_that_the_packaged_copy_comes_first(tmp_path, monkeypatch):
    for folder in (tmp_path / "resources", tmp_path / "package" / "resources"):
        folder.mkdir(parents=True)
        (folder / "a").write_text("a")
    (tmp_path / "resources" / "b").write_text("b")
    monkeypatch.setattr(resource_files, "_PACKAGE", tmp_path / "package")
    assert resource("a") == tmp_path / "package" / "resources" / "a"
    assert resource("b") == tmp_path / "resources" / "b"


def test_that_a_missing_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"data/no\.csv"):
        resource("data", "no.csv")


def test_that_a_wheel_carries_its_resources_and_finds_them(tmp_path):
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed: no wheel can be built")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
    subprocess.run(
        [*build, str(tmp_path / "dist")], cwd=ROOT, check=True, capture_output=True
    )
    [wheel] = (tmp_path / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    code = (
        "from bpviz_desktop.resource_files import resource;"
        "from bpviz_desktop.engine.functions.datasets import DATASETS, draw;"
        "from bpviz_desktop.model.project.file import load;"
        "from bpviz_desktop.model.guided.reader import load_guide;"
        "assert len(draw(DATASETS.choice('iris'), 0)[0]) == 150;"
        "assert load_guide(resource('lessons', '01_four_steps.bplesson')).steps;"
        "print(load(resource('examples', 'xor.bpviz')).title, resource('fonts'))"
    )
    # Away from the checkout, whose own resources must not help out.
    env = dict(os.environ, PYTHONPATH=str(tmp_path / "site"))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=env,
        check=True,
        capture_output=True,
        text=True,
    )
    inside = tmp_path / "site" / "bpviz_desktop" / "resources" / "fonts"
    assert done.stdout.split() == ["XOR", str(inside)]
