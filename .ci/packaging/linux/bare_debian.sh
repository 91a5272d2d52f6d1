#!/usr/bin/env bash
# Installs a package on a Debian without Python and tries it there: bare_debian.sh FILE.deb [VERSION]
# As root, with debootstrap. DEBIAN chooses the release (bookworm); the bare system is kept in build/debian for the next time.
# With PICTURES=FOLDER the scenes that were drawn there are copied out; with a DISPLAY the window opens on it.
set -euo pipefail

package=$1 version=${2:-} here=$(cd "$(dirname "$0")" && pwd)
release=${DEBIAN:-bookworm}
bare=${BARE:-$here/../../../build/debian-$release}

if [[ ! -e "$bare/.whole" ]]; then
    mkdir -p "$bare"
    debootstrap --variant=minbase "$release" "$bare" ${MIRROR:+"$MIRROR"} > "$bare.log"
    touch "$bare/.whole"
fi
if chroot "$bare" sh -c 'command -v python3 || ls /usr/bin/python*' > /dev/null 2>&1; then
    echo "there is a Python in $bare" >&2
    exit 1
fi

inside=$(mktemp -d "$bare/tmp/try.XXXXXX")
mount -t proc proc "$bare/proc"
trap 'umount "$bare/proc"; rm -rf "$inside"' EXIT
mkdir "$inside/pictures"
cp "$package" "$inside/trioapp.deb"
cp "$here/../smoke.sh" "$inside"
place=${inside#"$bare"}
in_bare() {
    chroot "$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
in_bare apt-get update -qq
in_bare apt-get install -y -qq --no-install-recommends "$place/trioapp.deb" > "$inside/apt.log" 2>&1 || { cat "$inside/apt.log"; exit 1; }
in_bare KEEP_PICTURES="$place/pictures" ${DISPLAY:+DISPLAY="$DISPLAY" SMOKE_PLATFORM=xcb} \
    SMOKE_SECONDS="${SMOKE_SECONDS:-12}" sh "$place/smoke.sh" /usr/bin/trioapp "$version"
if [[ -n "${PICTURES:-}" ]]; then cp "$inside"/pictures/*.png "$PICTURES"; fi
in_bare apt-get purge -y -qq trioapp > /dev/null 2>&1
if [[ -e "$bare/usr/lib/trioapp" ]]; then
    echo "something stays in /usr/lib/trioapp" >&2
    exit 1
fi
