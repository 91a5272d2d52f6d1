"""Makes the program that needs no Python, in dist/trioapp (on macOS dist/trioapp.app as well).

    uv run --no-dev --group package python .ci/packaging/bundle.py

Writes down before which parts it is built of, with their licences; dist/trioapp-VERSION.cdx.json says the same for
machines.
"""

from __future__ import annotations

import json
import sys

from building import BUILD, DIST, HERE, RESOURCES, ROOT, VERSION
from sbom import bill_of_materials

from trioapp.storage.parts import installed_parts, write_parts

_BUILDER = "pyinstaller"
"""It leaves something of its own in what it makes."""
_LEFT_OUT = ("FFmpeg",)
"""By trioapp.spec."""
_WINDOWS = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[StringFileInfo([StringTable('040904B0', [
    StringStruct('FileDescription', 'trioapp'), StringStruct('ProductName', 'trioapp'),
    StringStruct('FileVersion', '{version}'), StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])
"""


def main() -> int:
    from PyInstaller.__main__ import run

    BUILD.mkdir(exist_ok=True)
    DIST.mkdir(exist_ok=True)
    found = tuple(part for part in installed_parts(RESOURCES, also=[_BUILDER]) if part.name not in _LEFT_OUT)
    write_parts(BUILD / "parts.json", found)
    bill = json.dumps(bill_of_materials(found), indent=2, ensure_ascii=False)
    (DIST / f"trioapp-{VERSION}.cdx.json").write_text(bill, encoding="utf-8")
    numbers = (*map(int, VERSION.split(".")), 0)
    (BUILD / "version.txt").write_text(_WINDOWS.format(numbers=numbers, version=VERSION), encoding="utf-8")
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    run([str(HERE / "trioapp.spec"), "--noconfirm", "--log-level", "WARN", *places])
    print(f"made in {DIST.relative_to(ROOT)}: trioapp {VERSION}, of {len(found)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
