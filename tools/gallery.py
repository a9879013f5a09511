"""Make the pictures of docs/gallery.md from a built release: ``python -m tools.gallery reports/latest``.

Needs Chromium and poppler's ``pdftoppm``. The pictures are palette PNG, so that all of them stay small.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tools.accessibility import ROOT, launch

IMAGES = ROOT / "docs" / "images"
GALLERY = ROOT / "docs" / "gallery.md"
COLOURS = 128
DOTS_PER_INCH = 78


@dataclass(frozen=True)
class Shot:
    """A picture of the page, `width` by `height` CSS px, from the element `start` on (blank: the top)."""

    name: str
    title: str
    width: int
    height: int
    start: str = ""
    scheme: str = "light"
    media: str = "screen"
    forced_colors: str = "none"
    page: str = "brief.html"


SHOTS = (
    Shot("page", "Page one, 1440 px wide", 1440, 1250),
    Shot("page-1920", "Page one, 1920 px wide", 1920, 1250),
    Shot("page-768", "Page one, 768 px wide", 768, 1250),
    Shot("page-360", "Page one, 360 px wide", 360, 1560),
    Shot("page-dark", "In the dark", 1440, 1150, "#seizures", "dark"),
    Shot("page-forced", "In forced colours", 1440, 1150, "#seizures", "dark", forced_colors="active"),
    Shot("page-print", "As the page prints", 794, 1123, "#seizures", media="print"),
    Shot("scorecard", "The scorecard", 1440, 1150, "table.scorecard"),
    Shot("scorecard-360", "The scorecard as cards, 360 px wide", 360, 1250, "table.scorecard"),
    Shot("controls", "A chapter", 1440, 1250, "#controls"),
    Shot("controls-360", "The same chapter, 360 px wide", 360, 1250, "#controls"),
    Shot("commitments-360", "The promises with bars of their steps, 360 px wide", 360, 1250, "#commitments"),
    Shot("windows", "Windows around controls", 1440, 1250, "#windows"),
    Shot("index", "The archive's index", 1440, 1150, page="../index.html"),
)
PDF_PAGES = {
    1: "Front page of the PDF",
    4: "The promises in the PDF",
    6: "A page with several pictures",
}


def shoot(browser: Browser, folder: Path, shot: Shot) -> bytes:
    """Return a picture of a page of the release as PNG."""
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        color_scheme=shot.scheme,
        forced_colors=shot.forced_colors,
    )
    page = context.new_page()
    page.emulate_media(media=shot.media, color_scheme=shot.scheme, forced_colors=shot.forced_colors)
    page.goto((folder / shot.page).resolve().as_uri())
    if shot.start:
        page.locator(shot.start).first.evaluate("one => one.scrollIntoView()")
    page.wait_for_timeout(300)  # the sticky contents settle, and drawings are painted
    taken = page.screenshot()
    context.close()
    return taken


def pdf_page(path: Path, number: int) -> bytes:
    """Return a page of a PDF as PNG."""
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "page"
        pages = ["-f", str(number), "-l", str(number), "-r", str(DOTS_PER_INCH)]
        command = ["pdftoppm", *pages, "-png", "-singlefile", str(path), str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.with_suffix(".png").read_bytes()


def save(taken: bytes, name: str) -> None:
    """Write a picture with few colours into docs/images."""
    picture = Image.open(io.BytesIO(taken)).convert("RGB")
    picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
        IMAGES / f"{name}.png", optimize=True
    )


def gallery() -> str:
    """Return the page that shows the pictures."""
    parts = ["# The brief in pictures", "", "Made by `python -m tools.gallery reports/latest`."]
    for name, title in [(shot.name, shot.title) for shot in SHOTS] + [
        (f"pdf-{number}", title) for number, title in PDF_PAGES.items()
    ]:
        parts += ["", f"## {title}", "", f"![{title}](images/{name}.png)"]
    return "\n".join(parts) + "\n"


def main() -> None:
    """Make every picture and the page that shows them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release", type=Path, help="folder of a built release")
    folder = parser.parse_args().release.resolve()
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for shot in SHOTS:
            save(shoot(browser, folder, shot), shot.name)
        browser.close()
    for number in PDF_PAGES:
        save(pdf_page(folder / "brief.pdf", number), f"pdf-{number}")
    GALLERY.write_text(gallery(), encoding="utf-8")


if __name__ == "__main__":
    main()
