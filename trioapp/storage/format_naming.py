"""An exercise under another id and name: its TOML as it was, with these two changed."""

from __future__ import annotations

from trioapp.domain.formats import ExerciseFormat


def renamed(exercise: ExerciseFormat, before: str) -> str:
    """The TOML it was read from, comments and all, in which `id` and `name` are now those of the exercise."""
    import tomlkit  # only who writes an exercise needs it

    document = tomlkit.parse(before)
    document["id"] = exercise.id
    name = tomlkit.inline_table()
    name.update(dict(exercise.name.entries))
    document["name"] = name
    return tomlkit.dumps(document)
