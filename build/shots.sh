#!/bin/sh
# Plays the tour in three themes and two text sizes, once on a small screen, and each module
# whole; keeps the pictures of every scene in docs/screens.
set -eu
cd "$(dirname "$0")/.."

# play NAME SIZE: the tour with the settings of the environment, into dist/shots/NAME.
play() {
    rm -rf "dist/shots/$1"
    .venv/bin/python -m kiosk tour --offscreen --size "$2" --out "dist/shots/$1"
}

rm -rf dist/shots
for theme in light dark high-contrast; do
    for size in 100 200; do
        JALON_THEME=$theme JALON_TEXT_SIZE=$size play "$theme-$size" 1366x768
    done
done
JALON_THEME=high-contrast play high-contrast-1024x600 1024x600
for module in mailbox cv; do
    .venv/bin/python -m kiosk tour --offscreen --module $module --out dist/shots/$module
    # What the whole visit shows too is there already.
    for picture in dist/shots/$module/*.png; do
        scene=$(basename "$picture" | cut -d- -f2-)
        if ls dist/shots/light-100/*-"$scene" >/dev/null 2>&1; then rm "$picture"; fi
    done
done
.venv/bin/python build/shrink.py dist/shots

for form in dist/shots/*; do
    kept="docs/screens/$(basename "$form")"
    rm -rf "$kept"
    mkdir -p "$kept"
    cp "$form"/*.png "$kept/"
    # The same picture twice says nothing new.
    sha256sum "$kept"/*.png | awk 'seen[$1]++ { print $2 }' | xargs -r rm
done
echo "Pictures: docs/screens"
