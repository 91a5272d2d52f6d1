"""The bill of materials of the program as installed here, in CycloneDX JSON: `python .ci/packaging/sbom.py > FILE`."""

from __future__ import annotations

import json
import re
import sys
import uuid
from collections.abc import Iterable
from typing import Any

from building import RESOURCES, moment

from trioapp.domain.parts import Part
from trioapp.storage.parts import PROGRAM, installed_parts

_SPDX = re.compile(r"[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*")


def bill_of_materials(parts: Iterable[Part]) -> dict[str, Any]:
    """The program, and each part of it; the same parts at the same moment make the same bill."""
    components = [_component(part) for part in parts]
    program = next(one for one in components if one["name"] == PROGRAM)
    others = [one for one in components if one is not program]
    refs = sorted(one["bom-ref"] for one in others)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {"timestamp": f"{moment():%Y-%m-%dT%H:%M:%SZ}", "component": program | {"type": "application"}},
        "components": others,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": refs}, *({"ref": ref} for ref in refs)],
    }


def _component(part: Part) -> dict[str, Any]:
    kind, name = ("pypi", part.registered_as) if part.registered_as else ("generic", part.name.casefold())
    url = f"pkg:{kind}/{name.replace(' ', '-')}" + (f"@{part.version}" if part.version else "")
    found: dict[str, Any] = {"type": "library", "bom-ref": url, "name": part.name, "purl": url}
    if part.version:
        found["version"] = part.version
    if part.licence:
        known = _SPDX.fullmatch(part.licence)
        found["licenses"] = [{"expression": part.licence} if known else {"license": {"name": part.licence}}]
    if part.home:
        found["externalReferences"] = [{"type": "website", "url": part.home}]
    return found


if __name__ == "__main__":
    json.dump(bill_of_materials(installed_parts(RESOURCES)), sys.stdout, indent=2, ensure_ascii=False)
