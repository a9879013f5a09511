"""A CSV file is read whole or refused with its line, its value and what to do."""

import math

import pytest

from analysis.errors import DataRefused
from analysis.sources import text_table


@pytest.fixture
def write(tmp_path):
    def written(content: str | bytes):
        path = tmp_path / "figures.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


def refusal(call, *arguments, **options) -> str:
    with pytest.raises(DataRefused) as refused:
        call(*arguments, **options)
    assert refused.value.exit_code == 1
    assert refused.value.remedy
    return refused.value.message


def test_cells_are_text_and_rows_know_their_line(write):
    table = text_table.read(write("a,b\n007,\n8, x \n"))
    assert table.columns == ["a", "b"]
    assert table.frame.to_numpy().tolist() == [["007", ""], ["8", " x "]]
    assert table.where(1) == "figures.csv, line 3"
    assert table.where() == "figures.csv"


def test_line_ends_and_a_byte_order_mark_do_not_matter(write):
    plain = text_table.read(write("a,b\n1,2\n")).frame
    windows = text_table.read(write(b"\xef\xbb\xbfa,b\r\n1,2\r\n"))
    assert windows.columns == ["a", "b"]
    assert windows.frame.equals(plain)


def test_a_quoted_cell_may_hold_commas(write):
    assert text_table.read(write('a,b\n"1,234","x, y"\n')).frame.iloc[0].tolist() == ["1,234", "x, y"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "line 1: the file is empty"),
        (b" \n\n", "line 1: the file is empty"),
        (b"\xef\xbb\xbf\n", "line 1: the file is empty"),
        (b"a,b\n", "line 1: a header and no rows"),
        (b"\n<!DOCTYPE html><html></html>\n", "line 1: the file is a web page, not CSV: '<!DOCTYPE html>"),
        (b"a,b\n1,2\n3,4", "line 3: the last line has no line end: '3,4'"),
        (b"a,b\n1,2\n3\n", "line 3: 1 fields where the header has 2: '3'"),
        (b"a,b\n1,2,3\n", "line 2: 3 fields where the header has 2: '1,2,3'"),
        (b"a,b\n1,2\n\n3,4\n", "line 3: 0 fields where the header has 2"),
        (b"a,b\n1,\xe9\n", "line 2: byte 6 is not UTF-8 text"),
        ("a,b\n1,2\n".encode("utf-16"), "line 1: byte 0 is not UTF-8 text"),
        ("a,b\n1,2\n".encode("utf-16-le"), "line 1: the file holds NUL bytes"),
        (b"a,b\n1,2\n3,\x00\n", "line 3: the file holds NUL bytes"),
        (b'a,b\n1,2\n3,"4\n5"\n', "line 4: not readable as CSV: a quoted cell runs over the end"),
        (b'a,b\n1,"2"x\n', "line 2: not readable as CSV"),
        (b"a,b\n1,2\rx,4\n5\n", "line 4: 1 fields"),
    ],
)
def test_what_is_no_whole_csv_file_is_refused(write, content, says):
    assert f"figures.csv, {says}" in refusal(text_table.read, write(content))


def test_an_absent_file_is_refused_with_its_path(tmp_path):
    path = tmp_path / "none.csv"
    assert f"{path}: no such file" in refusal(text_table.read, path)


@pytest.mark.parametrize("content", [b'"a\n,b"\n1,2\n', b"\xef\xbb\xbf\n"])
def test_a_damaged_header_is_refused_when_a_file_is_told_by_it(write, content):
    assert "figures.csv, line" in refusal(text_table.header_of, write(content))


def test_columns_are_held_to_the_contract(write):
    table = text_table.read(write("a,b,z\n1,2,3\n"))
    message = refusal(table.require_columns, ["a", "b", "c"], known_in="COLUMNS in loader.py")
    assert "figures.csv, line 1: missing column 'c'; unknown column 'z'" in message
    assert "adapt COLUMNS in loader.py" in message
    assert table.require_columns(["z", "b", "a"], known_in="x") is None  # order is free


def test_a_column_that_stands_twice_is_refused(write):
    table = text_table.read(write("a,b,a\n1,2,3\n"))
    message = refusal(table.require_columns, ["a", "b"], known_in="x")
    assert "figures.csv, line 1: column 'a' stands twice" in message


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0), ("12", 12), (" 3.5 ", 3.5), (".5", 0.5), ("5.", 5), ("1,234", 1234),
        ("1,234,567.25", 1234567.25),
        ("6.61386786E-4", 0.000661386786), ("1e3", 1000), ("-2", -2), ("+2", 2),
    ],
)  # fmt: skip
def test_numbers_as_publishers_write_them(write, text, number):
    table = text_table.read(write(f'a,b\n"{text}",x\n'))
    assert table.numbers("a").tolist() == [number]


@pytest.mark.parametrize(
    "text", ["", " ", "-", ".", "1,23", "12,34,567", "1 234", "0x1f", "nan", "inf", "1.2.3", "e5", "(5)"]
)
def test_what_is_no_number_is_refused_never_read_as_zero(write, text):
    table = text_table.read(write(f'a,b\n1,x\n"{text}",x\n'))
    message = refusal(table.numbers, "a")
    assert f"figures.csv, line 3: a '{text}' is not a number" in message
    assert "A missing value is not a zero" in message


def test_a_number_too_large_to_hold_is_refused(write):
    table = text_table.read(write("a,b\n1e400,x\n"))
    assert "line 2: a '1e400' is not finite" in refusal(table.numbers, "a")


def test_the_smallest_value_allowed_is_allowed(write):
    table = text_table.read(write("a,b\n0,x\n-0.5,x\n"))
    assert "line 3: a '-0.5' is below 0" in refusal(table.numbers, "a", minimum=0.0)
    assert math.isclose(table.numbers("a", minimum=-0.5).sum(), -0.5)


def test_counts_have_no_fraction(write):
    table = text_table.read(write("a,b\n2.0,2.5\n"))
    assert table.whole_numbers("a").tolist() == [2]
    assert table.whole_numbers("a").dtype == "int64"
    assert "line 2: b '2.5' is not a whole number" in refusal(table.whole_numbers, "b")


def test_a_count_beyond_reason_is_refused_not_wrapped_around(write):
    table = text_table.read(write("a,b\n1e30,x\n"))
    assert "line 2: a '1e30'" in refusal(table.whole_numbers, "a")


def test_categories_are_mapped_and_unknown_ones_named_with_how_many(write):
    table = text_table.read(write("a,b\nred,x\n blue ,x\ngreen,x\ngrey,x\nblack,x\n"))
    known = {"red": 1, "blue": 2}
    message = refusal(table.categories, "a", known, hint="Add it to COLOURS.")
    assert "line 4: a 'green' is not known (and 2 more lines). Add it to COLOURS." in message
    assert table.categories("a", known | {"green": 3, "grey": 4, "black": 5}, hint="").tolist() == [
        1,
        2,
        3,
        4,
        5,
    ]


def test_one_key_twice_names_both_lines(write):
    table = text_table.read(write("a,b\nx,1\ny,1\nz,1\ny,2\n"))
    message = refusal(table.refuse_duplicates, table.frame, ["a"])
    assert "figures.csv, line 5: the key y stands in line 3 already" in message
    assert table.refuse_duplicates(table.frame, ["a", "b"]) is None
