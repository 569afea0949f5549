#!/usr/bin/env python3
"""Makes the fonts beside this file from Inter as Debian's package fonts-inter has it.

Qt 6.4 cannot ask a font for its tabular figures, so here they take the place of the usual ones, which
makes figures and dates stand under each other everywhere. Forms that no text of Slate can reach, and those
that change with their neighbours, which take time to find, are left out. Needs Debian's python3-fonttools:

    tabular.py /usr/share/fonts/opentype/inter
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WEIGHTS = ("Regular", "Medium", "SemiBold")
REACHED = ["kern", "mark", "mkmk", "ccmp", "locl"]
PRIVATE = range(0xE000, 0xF900)


def tabular_forms(font):
    table = font["GSUB"].table
    forms = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                forms.update(getattr(sub, "ExtSubTable", sub).mapping)
    return forms


def even_out(font, figures):
    """The tabular 4 of two weights is a thousandth of an em narrower than the other figures."""
    glyphs = [font.getBestCmap()[code] for code in figures]
    widest = max(font["hmtx"][glyph][0] for glyph in glyphs)
    for glyph in glyphs:
        font["hmtx"][glyph] = (widest, font["hmtx"][glyph][1])


def make(source, target):
    font = TTFont(source)
    forms = tabular_forms(font)
    figures = {ord(figure) for figure in "0123456789"}
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in figures & table.cmap.keys():
                table.cmap[code] = forms.get(table.cmap[code], table.cmap[code])
    options = Options()
    options.layout_features = REACHED
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if code not in PRIVATE])
    subsetter.subset(font)
    even_out(font, figures)
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = f"{record.toUnicode()}; tabular figures for Slate"
    font.save(target)


for weight in WEIGHTS:
    make(Path(sys.argv[1]) / f"Inter-{weight}.otf", Path(__file__).parent / f"Inter-{weight}.otf")
