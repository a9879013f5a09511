"""Colours stay apart for three kinds of colour vision and in grey, and stand out from the ground."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from analysis.chapter import style
from analysis.chapter.figures import enforcement, laboratory, law, seizures
from analysis.measures import acts

# Machado, Oliveira and Fernandes (2009), severity one, of linear light.
VISIONS = {
    "full": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
    ),
}
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])  # also what grey print keeps of a colour
APART, STANDS_OUT, READS = 12, 3, 4.5  # steps of L*; contrasts of WCAG 1.4.11 and 1.4.3
SCHEMES = {"light": {colour: colour for colour in style.NAMES}, "dark": style.DARK}


def luminance(colour: str, vision: str = "full") -> float:
    values = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    light = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return float(LUMINANCE @ np.clip(VISIONS[vision] @ light, 0, 1))


def lightness(colour: str, vision: str) -> float:
    seen = luminance(colour, vision)
    return float(116 * np.cbrt(seen) - 16) if seen > 0.008856 else 903.3 * seen


def contrast(colour: str, ground: str) -> float:
    high, low = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measures_agree_with_values_known():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert lightness("#777777", "full") == pytest.approx(50.0, abs=0.1)
    assert luminance("#ff0000", "protan") < luminance("#ff0000") / 1.5  # red darkens for protanopes


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("stack", style.STACKS)
def test_marks_that_touch_are_apart_in_lightness(stack, vision, scheme):
    drawn = [SCHEMES[scheme][colour] for colour in style.STACKS[stack]]
    near = {
        (one, other): abs(lightness(one, vision) - lightness(other, vision)) for one, other in pairwise(drawn)
    }
    assert {pair: step for pair, step in near.items() if step < APART} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_carries_data_stands_out_from_the_ground_and_words_can_be_read(scheme):
    shown = SCHEMES[scheme]
    for colour in {*style.SERIES, *style.PARTIES.values(), *sum(style.STACKS.values(), ())}:
        assert contrast(shown[colour], shown[style.PAPER]) >= STANDS_OUT, style.NAMES[colour]
    for colour in (style.INK, style.MUTED, style.BLUE, style.ORANGE, style.TEAL, style.PURPLE):
        assert contrast(shown[colour], shown[style.PAPER]) >= READS, style.NAMES[colour]


def test_each_party_has_a_colour_of_its_own():
    assert len(set(style.PARTIES.values())) == len(style.PARTIES)


def test_the_pictures_stack_the_colours_that_are_tested():
    assert tuple(colour for *_, colour in seizures._PLACES) == style.STACKS["places"]
    assert tuple(colour for _, colour in law.PARTS.values()) == style.STACKS["laws"]
    assert tuple(laboratory._COLOURS.values()) == style.STACKS["substances"]
    custody = [colour for _, colour in enforcement._WHERE.values() if colour != style.PAPER]
    assert tuple(custody) == style.STACKS["custody"]


def test_each_kind_of_act_and_event_has_a_shape_of_its_own():
    """What is named in no colour is told apart by its marker."""
    kinds = {acts.CONTROL, acts.DUTY, acts.MEETING, acts.CASE, acts.TERM, acts.DUE, "context"}
    assert set(style.KINDS) == kinds
    assert len({marker for _, marker in style.KINDS.values()}) == len(kinds)
