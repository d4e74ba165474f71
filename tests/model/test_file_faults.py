"""Whatever happens while a project is saved, one whole project is on the disk."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from paths import EXAMPLES

from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import dump, load, save

# Forks a child that saves again and again, kills it at some instant, and looks at the
# file: it must hold one of the two projects. Prints how often it did not.
_KILLER = """
import os, random, signal, sys, time
from dataclasses import replace
from pathlib import Path
from bpviz_desktop.model.document import same
from bpviz_desktop.model.project.file import dump, load, save
folder, how, times, seed = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:5])
one = replace(load(Path(sys.argv[5])), notes="one" * 20_000)
two = replace(one, notes="two" * 30_000)
path, chance, broken = folder / "p.bpviz", random.Random(seed), 0

def plainly(document):
    with open(path, "w") as file:
        for line in dump(document).decode().splitlines(True):
            file.write(line)

def write(document):
    plainly(document) if how == "plain" else save(document, path, keeps_previous=True)

def at_the_rename(before):
    replaced = os.replace
    def replace_(source, target):
        if before:
            os.kill(os.getpid(), signal.SIGKILL)
        replaced(source, target)
        os.kill(os.getpid(), signal.SIGKILL)
    return replace_

write(one)
began = time.monotonic()
write(two)
write(one)
# From before the first save to behind the second one, however busy the machine is.
longest = 1.5 * (time.monotonic() - began)
for at in range(times):
    child = os.fork()
    if not child:
        if how in ("before", "after"):
            os.replace = at_the_rename(how == "before")
        while True:
            write(two)
            write(one)
    if how not in ("before", "after"):
        time.sleep(chance.uniform(0.0, longest))
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    try:
        found = load(path)
        broken += not (same(found, one) or same(found, two))
    except (OSError, ValueError):
        broken += 1
        write(one)
kept = path.with_name("p.bpviz~")
if kept.exists():
    found = load(kept)
    broken += not (same(found, one) or same(found, two))
print(broken)
"""


def broken(tmp_path, how, times):
    words = [sys.executable, "-c", _KILLER, tmp_path, how, times, 7]
    done = subprocess.run(
        [*map(str, words), str(EXAMPLES / "xor.bpviz")],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_that_a_save_killed_at_any_of_100_instants_leaves_a_whole_project(tmp_path):
    assert broken(tmp_path, "save", 100) == 0
    left = [name for name in os.listdir(tmp_path) if name.startswith("p.bpviz")]
    assert sorted(left) == ["p.bpviz", "p.bpviz~"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.parametrize("when", ["before", "after"])
def test_that_a_save_killed_at_a_rename_leaves_a_whole_project(tmp_path, when):
    assert broken(tmp_path, when, 5) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_that_this_would_be_seen(tmp_path):
    assert broken(tmp_path, "plain", 100) > 0


_LIMITED = """
import resource, signal, sys
from dataclasses import replace
from pathlib import Path
from bpviz_desktop.model.project.file import dump, load, save
path = Path(sys.argv[1])
larger = replace(load(path), notes="n" * 200_000)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    if sys.argv[2] == "plain":
        path.write_bytes(dump(larger))
    else:
        save(larger, path, keeps_previous=True)
except OSError as error:
    print(error.errno)
"""


@pytest.mark.parametrize("how", ["save", "plain"])
def test_that_a_full_disk_leaves_the_old_project(tmp_path, how):
    path = tmp_path / "p.bpviz"
    path.write_bytes((EXAMPLES / "xor.bpviz").read_bytes())
    before = path.read_bytes()
    words = [sys.executable, "-c", _LIMITED, str(path), how]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == str(errno.EFBIG), done.stderr
    # Seen at once where files are written plainly.
    assert (path.read_bytes() == before) == (how == "save")
    if how == "save":
        assert os.listdir(tmp_path) == ["p.bpviz"]


@pytest.mark.parametrize("call", ["fsync", "replace", "open"])
def test_that_a_failing_call_leaves_the_old_project_and_nothing_beside(
    tmp_path, monkeypatch, call
):
    path = tmp_path / "p.bpviz"
    document = load(EXAMPLES / "xor.bpviz")
    save(document, path)

    def fails(*words, **more):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(f"bpviz_desktop.atomic_file.os.{call}", fails)
    with pytest.raises(OSError, match="Input/output error"):
        save(load(EXAMPLES / "iris.bpviz"), path, keeps_previous=True)
    monkeypatch.undo()
    assert same(load(path), document)
    assert [name for name in os.listdir(tmp_path) if name != "p.bpviz~"] == ["p.bpviz"]


def test_that_the_version_before_is_kept_beside(tmp_path):
    path = tmp_path / "p.bpviz"
    first, second = load(EXAMPLES / "xor.bpviz"), load(EXAMPLES / "iris.bpviz")
    save(first, path, keeps_previous=True)
    assert os.listdir(tmp_path) == ["p.bpviz"]
    save(second, path, keeps_previous=True)
    assert same(load(path), second)
    assert same(load(tmp_path / "p.bpviz~"), first)


def test_that_a_previous_version_that_cannot_be_kept_does_not_keep_from_saving(
    tmp_path, monkeypatch
):
    path = tmp_path / "p.bpviz"
    save(load(EXAMPLES / "xor.bpviz"), path)

    def fails(*words, **more):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("bpviz_desktop.atomic_file.os.link", fails)
    save(load(EXAMPLES / "iris.bpviz"), path, keeps_previous=True)
    assert same(load(Path(f"{path}~")), load(EXAMPLES / "xor.bpviz"))
    monkeypatch.setattr("bpviz_desktop.atomic_file.shutil.copy2", fails)
    save(load(EXAMPLES / "sine.bpviz"), path, keeps_previous=True)
    assert same(load(path), load(EXAMPLES / "sine.bpviz"))
    assert dump(load(path)) == path.read_bytes()
