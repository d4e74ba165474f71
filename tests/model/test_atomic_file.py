"""Writing files: whole or not at all."""

import errno
import os
import stat
import time

import pytest

from bpviz_desktop import atomic_file
from bpviz_desktop.atomic_file import (
    FileChangedError,
    FileStamp,
    writable_mode,
    write_atomically,
)


def test_that_a_new_file_gets_the_mode_that_the_mask_allows(tmp_path):
    mask = os.umask(0o027)
    try:
        write_atomically(tmp_path / "a", b"new")
    finally:
        os.umask(mask)
    assert (tmp_path / "a").read_bytes() == b"new"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_that_an_old_file_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o604)
    before = path.stat().st_ino
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o604
    assert path.stat().st_ino != before


def test_that_links_are_followed(tmp_path):
    (tmp_path / "there").mkdir()
    real, link = tmp_path / "there" / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"
    assert [path.name for path in real.parent.iterdir()] == ["real"]


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod", "open"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_that_a_failing_call_leaves_the_old_file_alone(
    call, code, tmp_path, monkeypatch
):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(atomic_file.os, call, fail)
    with pytest.raises(OSError, match=os.strerror(code)):
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_changed_file_is_not_replaced(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    stamp = FileStamp.of(path)
    path.write_bytes(b"their")
    with pytest.raises(FileChangedError):
        write_atomically(path, b"mine", expected=stamp)
    assert path.read_bytes() == b"their"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_touched_or_deleted_file_counts_as_unchanged(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    stamp = FileStamp.of(path)
    os.utime(path, ns=(1, 1))
    assert stamp.still_holds(path)
    path.unlink()
    write_atomically(path, b"new", expected=stamp)
    assert path.read_bytes() == b"new"


def test_that_what_a_killed_write_left_is_removed_later(tmp_path):
    path = tmp_path / "a"
    prefix = atomic_file._prefix(path)
    old, fresh = (tmp_path / f"{prefix}{k}.bpviz-part" for k in "12")
    other = tmp_path / ".other.bpviz-part"
    for left in (old, fresh, other):
        left.write_bytes(b"half")
    hours_ago = time.time() - 7200
    os.utime(old, (hours_ago, hours_ago))
    os.utime(other, (hours_ago, hours_ago))
    write_atomically(path, b"new")
    assert sorted(tmp_path.iterdir()) == sorted([path, fresh, other])


def test_that_the_longest_name_can_be_written(tmp_path):
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_that_pipes_are_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_that_devices_are_written_to_and_not_replaced():
    # A terminal of the test's own: no fault here may cost the machine its /dev/null.
    reader, device = os.openpty()
    name = os.ttyname(device)
    write_atomically(name, b"new")
    assert os.read(reader, 10) == b"new"
    assert stat.S_ISCHR(os.stat(name).st_mode)
    os.close(reader)
    os.close(device)


def test_that_a_folder_or_a_missing_one_is_told_early(tmp_path):
    with pytest.raises(IsADirectoryError):
        writable_mode(tmp_path)
    with pytest.raises(FileNotFoundError):
        writable_mode(tmp_path / "none" / "a")
    assert writable_mode(tmp_path / "a") is None


def test_that_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    # Root may write to everything: ask as another user would be answered.
    monkeypatch.setattr(atomic_file.os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
