"""What a program can find of the failures of PDF/UA-1, after the Matterhorn Protocol 1.1, check by check.

Each check takes an open PDF and returns its findings, one line each; an empty list is a pass. Left out are
checkpoints for what no brief has: sound and video, notes, formulas, scripts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary

Findings = list[str]

STANDARD = frozenset([
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index",
    "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
    "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference",
    "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure",
    "Formula", "Form",
])  # fmt: skip
# What an element may hold, and what must hold it (09-004 to 09-008).
HOLDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
HELD_BY = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
PAINTS = frozenset([
    "Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "INLINE IMAGE",
])  # fmt: skip


def content_is_tagged(pdf: pikepdf.Pdf) -> Findings:
    """01: all that is painted is an artifact or tagged, never one inside the other"""
    found = []
    for number, page in enumerate(pdf.pages, 1):
        open_marks: list[str] = []  # "artifact", "tagged" or "" of each mark around the operator
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                mark = _mark(operands)
                if mark and {"artifact", "tagged"} - {mark} & set(open_marks):
                    found.append(f"page {number}: {mark} content inside other")
                open_marks.append(mark)
            elif name == "EMC":
                open_marks.pop()
            elif name in PAINTS and not any(open_marks):
                found.append(f"page {number}: {name} is neither artifact nor tagged")
    return sorted(set(found))


def roles(pdf: pikepdf.Pdf) -> Findings:
    """02: every type of structure is a standard one or mapped to one, and no standard one is mapped"""
    role_map = {key[1:]: str(value)[1:] for key, value in pdf.Root.StructTreeRoot.get("/RoleMap", {}).items()}
    found = [f"{name} is standard and mapped" for name in role_map if name in STANDARD]
    for kind in sorted({str(one.S)[1:] for _, one in elements(pdf)}):
        seen = {kind}
        while kind not in STANDARD:
            kind = role_map.get(kind, "")
            if not kind or kind in seen:
                found.append(f"{sorted(seen)[0]} is mapped to no standard type")
                break
            seen.add(kind)
    return found


def metadata(pdf: pikepdf.Pdf) -> Findings:
    """06 and 07: the metadata name the standard and a title, and the title is what readers show"""
    if "/Metadata" not in pdf.Root:
        return ["no metadata"]
    with pdf.open_metadata() as held:
        found = [] if held.get("pdfuaid:part") == "1" else ["the metadata do not name PDF/UA-1"]
        found += [] if held.get("dc:title") else ["the metadata have no title"]
    shown = pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)
    marked = pdf.Root.get("/MarkInfo", {})
    found += [] if shown else ["the title is not shown"]
    found += [] if marked.get("/Marked", False) else ["the file does not say that it is tagged"]
    return found + (["tags are said to be suspect"] if marked.get("/Suspects", False) else [])


def nesting(pdf: pikepdf.Pdf) -> Findings:
    """09: tables, lists and contents are made of their own parts, and of nothing else"""
    found = []
    for parent, one in elements(pdf):
        kind, above = str(one.S)[1:], str(parent.get("/S", "/Root"))[1:]
        if kind in HELD_BY and above not in HELD_BY[kind]:
            found.append(f"{kind} in {above}")
        if above in HOLDS and kind not in HOLDS[above]:
            found.append(f"{above} holds {kind}")
    return sorted(set(found))


def language(pdf: pikepdf.Pdf) -> Findings:
    """11: the document has a language"""
    return [] if str(pdf.Root.get("/Lang", "")) else ["no language"]


def figures(pdf: pikepdf.Pdf) -> Findings:
    """13: every figure has alternative text"""
    pictures = [one for _, one in elements(pdf) if one.S == "/Figure"]
    return [
        f"figure {number}"
        for number, one in enumerate(pictures, 1)
        if not str(one.get("/Alt", "")) and not str(one.get("/ActualText", ""))
    ]


def headings(pdf: pikepdf.Pdf) -> Findings:
    """14: the first heading is of the first level, none is skipped, none has no level"""
    kinds = [str(one.S)[1:] for _, one in elements(pdf)]
    levels = [int(kind[1:]) for kind in kinds if kind in {f"H{level}" for level in range(1, 7)}]
    found = ["H beside numbered headings"] if "H" in kinds and levels else []
    found += [] if not levels or levels[0] == 1 else ["the first heading is not of the first level"]
    pairs = pairwise(levels)
    return found + [f"level {later} after {earlier}" for earlier, later in pairs if later > earlier + 1]


def tables(pdf: pikepdf.Pdf) -> Findings:
    """15: every header cell has a scope, every row of a body a header, and headers that are named exist"""
    ids = {str(one.ID) for _, one in elements(pdf) if "/ID" in one}
    found = []
    for parent, one in elements(pdf):
        if one.S == "/TH" and not _attribute(one, "/Scope"):
            found.append("a header cell has no scope")
        if one.S in ("/TH", "/TD"):
            named = [str(name) for name in _attribute(one, "/Headers") or ()]
            found += [f"no header {name}" for name in named if name not in ids]
        if one.S == "/TR" and parent.S == "/TBody":
            scopes = [str(_attribute(cell, "/Scope")) for cell in kids(one) if cell.S == "/TH"]
            found += [] if "/Row" in scopes or "/Both" in scopes else ["a row has no header"]
    return sorted(set(found))


def ids(pdf: pikepdf.Pdf) -> Findings:
    """19: an id belongs to one element, and the tree of ids leads to it"""
    held = Counter(str(one.ID) for _, one in elements(pdf) if "/ID" in one)
    found = [f"{name} is used {times} times" for name, times in held.items() if times > 1]
    root = pdf.Root.StructTreeRoot
    listed = set(pikepdf.NameTree(root.IDTree)) if "/IDTree" in root else set()
    return found + [f"{name} is not in the tree of ids" for name in sorted(set(held) - listed)]


def attached(pdf: pikepdf.Pdf) -> Findings:
    """21: every attached file has a name in both forms"""
    specs = [one for one in pdf.objects if isinstance(one, Dictionary) and "/EF" in one]
    return [f"{one.get('/F', one.get('/UF', '?'))}" for one in specs if "/F" not in one or "/UF" not in one]


def unlocked(pdf: pikepdf.Pdf) -> Findings:
    """20, 25, 26 and 30: no forms, layers, locks or pages of other files, which would need more checks"""
    found = [key for key in ("/AcroForm", "/OCProperties") if key in pdf.Root]
    found += ["encrypted"] if pdf.is_encrypted else []
    outside = any(isinstance(one, pikepdf.Stream) and "/Ref" in one.stream_dict for one in pdf.objects)
    return found + (["an object of another file"] if outside else [])


def annotations(pdf: pikepdf.Pdf) -> Findings:
    """28: every annotation is a described link in a link's tag, and tabs follow the structure"""
    tagged = {
        one.Obj.objgen
        for _, element in elements(pdf)
        if element.S == "/Link"
        for one in _all(element)
        if one.get("/Type") == "/OBJR"
    }
    found = []
    for number, page in enumerate(pdf.pages, 1):
        notes = list(page.get("/Annots", []))
        found += [f"page {number}: tab order"] if notes and page.get("/Tabs") != "/S" else []
        for note in notes:
            found += [f"page {number}: {note.Subtype}"] if note.Subtype != "/Link" else []
            found += [] if str(note.get("/Contents", "")) else [f"page {number}: a link has no description"]
            found += [] if note.objgen in tagged else [f"page {number}: a link is in no link's tag"]
    return sorted(set(found))


def fonts(pdf: pikepdf.Pdf) -> Findings:
    """31: every font is embedded, and its characters can be told"""
    found = []
    for font in (one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == "/Font"):
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        described = inner.get("/FontDescriptor", {})
        name = str(font.get("/BaseFont", "?"))
        if font.get("/Subtype") == "/Type0" and "/ToUnicode" not in font:
            found.append(f"{name}: no Unicode")
        if not any(key in described for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            found.append(f"{name}: not embedded")
        if inner.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in inner:
            found.append(f"{name}: no map of glyphs")
    return found


CHECKS: dict[str, Callable[[pikepdf.Pdf], Findings]] = {
    check.__name__: check
    for check in (
        content_is_tagged, roles, metadata, nesting, language, figures, headings, tables, ids, attached,
        unlocked, annotations, fonts,
    )
}  # fmt: skip


def elements(pdf: pikepdf.Pdf) -> Iterator[tuple[Any, Any]]:
    """Yield the structure elements in reading order, each with what holds it."""

    def below(parent: Any) -> Iterator[tuple[Any, Any]]:
        for kid in kids(parent):
            yield parent, kid
            yield from below(kid)

    return below(pdf.Root.StructTreeRoot)


def kids(element: Any) -> list[Any]:
    """Return the structure elements right below one."""
    return [kid for kid in _all(element) if "/S" in kid]


def _all(element: Any) -> list[Any]:
    held = element.get("/K", [])
    return [kid for kid in (held if isinstance(held, Array) else [held]) if isinstance(kid, Dictionary)]


def _attribute(element: Any, name: str) -> Any:
    held = element.get("/A", [])
    for one in held if isinstance(held, Array) else [held]:
        if name in one:
            return one[name]
    return None


def _mark(operands: Any) -> str:
    if str(operands[0]) == "/Artifact":
        return "artifact"
    properties = operands[1] if len(operands) > 1 else None
    return "tagged" if isinstance(properties, Dictionary) and "/MCID" in properties else ""
