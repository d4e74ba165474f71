#!/bin/sh
# Install the package on a bare Debian, use it, remove it, and look for traces.
#   sudo packaging/linux/try_deb.sh PACKAGE.deb [SUITE] [ROOT]
# Needs debootstrap. ROOT is made if it is not there, and kept.
set -eu
package=$(readlink -f "$1")
suite=${2:-bookworm}
root=${3:-$(mktemp -d)/root}
name=bpviz-desktop
here=$(readlink -f "$(dirname "$0")/../..")

[ -d "$root/usr" ] || debootstrap --variant=minbase "$suite" "$root" >/dev/null
[ ! -d /etc/apt/apt.conf.d ] || cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
inside() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 HOME=/tmp/home "$@"; }
files() { (cd "$root" && find usr etc var/lib opt home -not -path 'var/lib/apt/*' \
    -not -path 'var/lib/dpkg/*' -not -path '*/__pycache__*' | sort); }

inside apt-get -qq update
inside apt-get -qq purge -y $name >/dev/null 2>&1 || true
# What it depends on comes first, so that its own traces can be told from theirs.
depends=$(dpkg-deb -f "$package" Depends | tr ',' '\n' | sed 's/(.*)//; s/|.*//' | tr '\n' ' ')
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
    $depends >/dev/null
files > "$root/tmp/before"
cp "$package" "$root/tmp/package.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
    /tmp/package.deb >/dev/null
mkdir -p "$root/tmp/trial"
cp "$here"/resources/examples/*.bpviz "$root/tmp/trial/"
inside $name --version
inside sh -c "cd /tmp/trial && $name check *.bpviz"
inside sh -c "cd /tmp/trial && $name train circles.bpviz --updates 200 --quiet --save out.bpviz --csv out.csv && tail -1 out.csv"
inside sh -c "cd /tmp/trial && $name screenshot out.bpviz -o out.png && $name screenshot out.bpviz --canvas -o out.svg"
ls -l "$root/tmp/trial/out.png" "$root/tmp/trial/out.svg"
inside env DEBIAN_FRONTEND=noninteractive apt-get -qq purge -y $name >/dev/null
files > "$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" && echo "removed without a trace"
