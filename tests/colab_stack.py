"""All units on what Colab has: the wheel changes no package, every check says ✔, and the saved notebooks give 100.

    .venv/bin/python tests/colab_stack.py [PYTHON3.12]

It makes an environment of ``tests/colab.txt`` in a temporary folder, which takes some minutes and a network.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from conftest import UNITS, new_course  # noqa: E402

from course.authoring.build import Audit, build  # noqa: E402
from course.authoring.handed_in import filled_in  # noqa: E402
from course.facts.progress import ERROR_COMES  # noqa: E402
from course.grading.course_folder import open_course_folder  # noqa: E402
from course.grading.pipeline import grade  # noqa: E402
from course.handout.kit import TOP, write_kit  # noqa: E402
from course.judging.bank import ACCEPTED, of_kind, read_bank  # noqa: E402


def main(python: str = "python3.12") -> int:
    """Run it all; 0 when all holds."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        colab = environment(python, place / "colab")
        root = new_course(place / "course", UNITS)
        folder = open_course_folder(root)
        build(folder, [], check_outputs=False, audit=Audit.NONE)
        with zipfile.ZipFile(write_kit(folder, [], place / "handout.zip").path) as archive:
            archive.extractall(place)
        before, wrong = packages(colab), []
        (wheel,) = (place / TOP).glob("*.whl")
        for unit in UNITS:
            work = place / "content" / unit  # as on Colab: the notebook and the wheel in one folder
            work.mkdir(parents=True)
            shutil.copy(wheel, work)
            notebook = nbformat.read(place / TOP / "notebooks" / unit / f"{unit}.ipynb", 4)
            bank = read_bank(root / "answers", unit)
            notebook = filled_in(notebook, {name: of_kind(all_, ACCEPTED)[0].handed_in for name, all_ in bank.items()})
            subprocess.run([colab, "-m", "pip", "uninstall", "-q", "-y", "gradient-tape-course"], check=True, stderr=-3)
            run_on(colab, notebook, work, place / "kernels")
            wrong += [f"{unit}: {told}" for told in not_right(notebook)]
            saved = root / "submitted" / "colab" / unit / f"{unit}.ipynb"
            saved.parent.mkdir(parents=True)
            saved.write_text(json.dumps(as_colab_saves(notebook)), encoding="utf-8")
        changed = sorted(packages(colab) ^ before)
        results = grade(folder, [])
        scores = {result.unit: result.score for result in results}
    print(f"packages that the wheel changed: {changed or 'none'}")
    print(f"checks that did not say ✔: {wrong or 'none'}")
    print(f"scores: {scores}; {time.monotonic() - begun:.0f} s")
    return int(bool(changed or wrong or set(scores.values()) != {100.0} or set(scores) != set(UNITS)))


def environment(python: str, place: Path) -> str:
    """The Python of an environment as Colab's."""
    subprocess.run([python, "-m", "venv", place], check=True)
    own = str(place / "bin" / "python")
    subprocess.run([own, "-m", "pip", "install", "-q", "-r", ROOT / "tests" / "colab.txt"], check=True, stderr=-3)
    return own


def packages(python: str) -> set[str]:
    """What is installed, without the course."""
    run = subprocess.run([python, "-m", "pip", "freeze", "--all"], check=True, capture_output=True, text=True)
    return {line for line in run.stdout.splitlines() if not line.startswith("gradient-tape-course")}


def run_on(python: str, notebook: NotebookNode, work: Path, kernels: Path) -> None:
    """Run `notebook` in a kernel of that environment, its first cell installing the wheel."""
    spec = kernels / "kernels" / "colab" / "kernel.json"
    spec.parent.mkdir(parents=True, exist_ok=True)
    argv = [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    spec.write_text(json.dumps({"argv": argv, "display_name": "colab", "language": "python"}))
    os.environ["JUPYTER_PATH"] = str(kernels)
    NotebookClient(notebook, kernel_name="colab", timeout=600, resources={"metadata": {"path": str(work)}}).execute()


def not_right(notebook: NotebookNode) -> list[str]:
    """The checks that did not say ✔, and the cells that ended with an error that was not to come."""
    found = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        texts = [output.get("data", {}).get("text/plain", "") for output in cell.outputs]
        if cell.id.startswith("test_") and not any(text.startswith("✔") for text in texts):
            found.append(f"{cell.id}: {texts}")
        errors = [output.evalue for output in cell.outputs if output.output_type == "error"]
        if errors and ERROR_COMES not in cell.metadata.get("tags", []):
            found.append(f"{cell.id}: {errors}")
    return found


def as_colab_saves(notebook: NotebookNode) -> dict:
    """The notebook in format 4.0, ids in the metadata, with what Colab adds."""
    saved = json.loads(nbformat.writes(notebook))
    saved |= {"nbformat": 4, "nbformat_minor": 0}
    saved["metadata"] = {"colab": {"provenance": []}, "kernelspec": {"name": "python3", "display_name": "Python 3"}}
    for cell in saved["cells"]:
        cell["metadata"]["id"] = cell.pop("id")
        if cell["cell_type"] == "code":
            cell["metadata"] |= {"colab": {"base_uri": "https://localhost:8080/"}, "outputId": "0"}
    return saved


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
