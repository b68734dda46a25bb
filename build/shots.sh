#!/bin/sh
# Plays the tour in three forms and keeps the pictures in docs/screens: every scene in the light
# theme, and in the two others those whose layout changes most.
set -eu
cd "$(dirname "$0")/.."
MOST_CHANGED="01-attract 03-activity 05-summons 07-consequence 09-writing 13-for-real 19-path 25-sign-in"

# play NAME SIZE: the tour with the settings of the environment, into dist/shots/NAME.
play() {
    rm -rf "dist/shots/$1"
    .venv/bin/python -m kiosk tour --offscreen --size "$2" --out "dist/shots/$1"
}

play light 1366x768
JALON_THEME=dark JALON_TEXT_SIZE=200 play dark-200 1366x768
JALON_THEME=high-contrast play contrast-1024x600 1024x600

rm -rf docs/screens/*.png docs/screens/dark-200 docs/screens/contrast-1024x600
cp dist/shots/light/*.png docs/screens/
for form in dark-200 contrast-1024x600; do
    mkdir -p "docs/screens/$form"
    for scene in $MOST_CHANGED; do
        cp "dist/shots/$form/$scene.png" "docs/screens/$form/"
    done
done
echo "Pictures: docs/screens"
