#!/bin/sh
# Make dist/bpviz-desktop-VERSION.dmg from build/dist/bpviz.app, on macOS:
#   python -m pip install -e '.[package]'
#   python packaging/build.py folder
#   packaging/macos/make_dmg.sh [SIGNING IDENTITY]
# Written for a macOS machine; not tried on the one it was written on.
set -eu
cd "$(dirname "$0")/../.."
app=build/dist/bpviz.app
version=$(python3 -c "import re; print(re.search(r'__version__ = \"(.*)\"', open('bpviz_desktop/__init__.py').read())[1])")
stage=build/dmg
rm -rf "$stage"
mkdir -p "$stage" dist
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
# Without an identity it is signed for this machine alone; others then warn once.
codesign --force --deep --options runtime --sign "${1:--}" "$stage/bpviz.app"
hdiutil create -volname bpviz -srcfolder "$stage" -ov -format UDZO \
    "dist/bpviz-desktop-$version.dmg"
