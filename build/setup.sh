#!/bin/sh
# Makes .venv from the locks (no argument), finds what Qt needs to open a window on a screen
# (`screen`), the programs that tests drive (`tools`), what freezing takes (`freeze`), or what makes
# a small Debian (`debian`).
# Asks for nothing: what only the owner of the machine may install is printed, and it stops.
set -eu
cd "$(dirname "$0")/.."

# Found by running on a bare Debian 12: what Qt needs to paint without a screen, then on one.
QT_LIBRARIES="libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0"
SCREEN_LIBRARIES="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
READER_TOOLS="at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-gi"
STAMP=.venv/made-from-locks

say() { echo "set-up: $*" >&2; }

# install PACKAGE...: with apt-get as root or through sudo without a question; else says the line.
install() {
    as="sudo -n"
    [ "$(id -u)" != 0 ] || as=""
    if command -v apt-get >/dev/null && $as true 2>/dev/null; then
        say "installing $*"
        if $as apt-get update -qq >/dev/null &&
            $as env DEBIAN_FRONTEND=noninteractive \
                apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; then
            return
        fi
    fi
    say "something is missing that only an administrator can install. Run this, then start again:"
    say "    sudo apt-get install --no-install-recommends $*"
    exit 1
}

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() {
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && fits "$name"; then
            echo "$name"
            return
        fi
    done
    say "Python 3.11, 3.12 or 3.13 is needed; this machine has: $(python3 --version 2>&1 || true)"
    exit 1
}

paints() {
    QT_QPA_PLATFORM=offscreen .venv/bin/python -c '
from PySide6.QtWidgets import QApplication
QApplication([])' 2>/dev/null
}

paints_on_a_screen() {
    .venv/bin/python -c '
import ctypes, pathlib, PySide6.QtGui
ctypes.CDLL(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")' 2>/dev/null
}

# Qt's voices, which read the screens aloud.
speaks() {
    .venv/bin/python -c 'import PySide6.QtTextToSpeech' 2>/dev/null
}

make_environment() {
    python=$(find_python)
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        install python3-venv
    fi
    wanted=$(cat locks/dev.txt pyproject.toml build/setup.sh | sha256sum | cut -d ' ' -f 1)
    if [ -x .venv/bin/python ] && fits .venv/bin/python; then
        if [ "$(cat "$STAMP" 2>/dev/null)" = "$wanted" ]; then
            touch "$STAMP"
            return
        fi
    else
        "$python" -m venv --clear .venv
    fi
    say "filling .venv from locks/dev.txt"
    pip=".venv/bin/python -m pip --disable-pip-version-check install --quiet"
    $pip --require-hashes --no-deps --requirement locks/dev.txt
    $pip --no-deps --no-build-isolation --editable .
    paints || install $QT_LIBRARIES
    if ! paints; then
        say "PySide6 still cannot open a window; what it says:"
        QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'import PySide6.QtWidgets'
        exit 1
    fi
    unpack_shiboken
    echo "$wanted" >"$STAMP"
}

# PySide6 carries some Python source packed inside a library and compiles it at every start. Its
# own switch unpacks it; compiled once, a start takes a tenth less. Without it all works as well.
unpack_shiboken() {
    SBK_EMBED=0 .venv/bin/python -c '
import compileall, pathlib, shiboken6
compileall.compile_dir(pathlib.Path(shiboken6.__file__).parent / "files.dir", quiet=2)' || true
}

# The accessibility bus, and the bindings with which the system's own Python asks it.
hears() {
    command -v dbus-daemon >/dev/null && [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] &&
        /usr/bin/python3 -c '
import gi
gi.require_version("Atspi", "2.0")' 2>/dev/null
}

# A spooler that a test starts for itself. /usr/sbin is not in everybody's PATH.
prints() {
    PATH="$PATH:/usr/sbin" command -v cupsd >/dev/null && command -v lp >/dev/null &&
        [ -e /usr/lib/cups/backend/socket ]
}

# PyInstaller reads libraries with objdump, and takes along Python's own, which Debian keeps apart.
finds_python_library() {
    .venv/bin/python -c '
from PyInstaller.depend.bindepend import get_python_library_path
raise SystemExit(not get_python_library_path())' >/dev/null 2>&1
}

find_freezer() {
    missing=""
    command -v objdump >/dev/null || missing="$missing binutils"
    command -v xz >/dev/null || missing="$missing xz-utils"
    [ -z "$missing" ] || install $missing
    version=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    finds_python_library || install "libpython$version"
}

# An office suite without its windows: it opens the CVs that are made here.
writes() {
    command -v soffice >/dev/null &&
        [ -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libswlo.so" ]
}

find_tools() {
    missing=""
    command -v Xvfb >/dev/null || missing="$missing xvfb"
    paints_on_a_screen || missing="$missing $SCREEN_LIBRARIES"
    speaks || missing="$missing libpulse0"
    hears || missing="$missing $READER_TOOLS"
    command -v strace >/dev/null || missing="$missing strace"
    command -v ripmime >/dev/null || missing="$missing ripmime"
    command -v zbarimg >/dev/null || missing="$missing zbar-tools"
    PATH="$PATH:/usr/sbin" command -v mkfs.vfat >/dev/null || missing="$missing dosfstools"
    prints || missing="$missing cups cups-client cups-daemon"
    writes || missing="$missing libreoffice-writer-nogui"
    [ -z "$missing" ] || install $missing
}

case "${1:-environment}" in
    environment) make_environment ;;
    screen)
        paints_on_a_screen || install $SCREEN_LIBRARIES
        speaks || install libpulse0 ;;
    tools) find_tools ;;
    freeze) find_freezer ;;
    debian)
        # Without root no other Debian can be made: the tests that need one say so.
        [ "$(id -u)" != 0 ] || command -v debootstrap >/dev/null || install debootstrap ;;
    *) say "unknown step: $1"; exit 2 ;;
esac
