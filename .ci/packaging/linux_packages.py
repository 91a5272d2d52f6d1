"""Makes dist/trioapp_VERSION_ARCH.deb and dist/trioapp-VERSION-linux-ARCH.tar.gz of dist/trioapp, on Debian or Ubuntu.

    python .ci/packaging/linux_packages.py

`bundle.py` comes before it.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from building import APP_ID, BUILD, BUNDLE, DIST, HERE, RESOURCES, ROOT, VERSION, filled, moment

LINUX, ICONS = HERE / "linux", RESOURCES / "icons" / "app"
LIBRARIES = (
    *("libc6", "libstdc++6", "libpulse0", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    "libgssapi-krb5-2",
    "libglib2.0-0 | libglib2.0-0t64",
)
"""The same as of a checkout (README.md), and those that plain systems have anyway."""
CONTROL = """\
Package: trioapp
Version: {version}
Architecture: {architecture}
Maintainer: The trioapp authors <trioapp@trioapp.invalid>
Installed-Size: {kib}
Section: education
Priority: optional
Depends: {depends}
Recommends: xdg-utils
Description: Project, time and observe exercises in small groups
 For workshop trainers: the beamer shows what each role in a trio does now and
 how much time is left; the trainer steers it from the laptop and keeps the
 notes of the observers there. In Dutch and English, wholly offline.
"""


def main() -> int:
    if not BUNDLE.is_dir():
        raise SystemExit(f"{BUNDLE} is not there: python .ci/packaging/bundle.py makes it")
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(root)
    _control(root, architecture)
    package = DIST / f"trioapp_{VERSION}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(package)], check=True)
    archive = DIST / f"trioapp-{VERSION}-linux-{platform.machine()}.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
        tar.add(BUNDLE, f"trioapp-{VERSION}", filter=_of_root)
    for made in (package, archive):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")
    return 0


def _lay_out(root: Path) -> None:
    share = root / "usr" / "share"
    shutil.copytree(BUNDLE, root / "usr" / "lib" / "trioapp", symlinks=True)
    _write(share / "applications" / f"{APP_ID}.desktop", filled(LINUX / f"{APP_ID}.desktop"))
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", filled(LINUX / f"{APP_ID}.metainfo.xml"))
    hicolor = share / "icons" / "hicolor"
    _copy(ICONS / "trioapp.svg", hicolor / "scalable" / "apps" / f"{APP_ID}.svg")
    for picture in ICONS.glob("trioapp-*.png"):
        pixels = picture.stem.partition("-")[2]
        _copy(picture, hicolor / f"{pixels}x{pixels}" / "apps" / f"{APP_ID}.png")
    papers = share / "doc" / "trioapp"
    _copy(ROOT / "LICENSE", papers / "copyright")
    papers.joinpath("changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    program = root / "usr" / "bin" / "trioapp"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/trioapp/trioapp")


def _control(root: Path, architecture: str) -> None:
    kib = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    about = CONTROL.format(version=VERSION, architecture=architecture, kib=kib, depends=", ".join(LIBRARIES))
    _write(root / "DEBIAN" / "control", about)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _of_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(moment().timestamp())
    return entry


if __name__ == "__main__":
    sys.exit(main())
