"""Prints what python-docx reads in a DOCX: paragraphs and rows of tables in order, with their styles."""

import json
import sys

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph


def rows(table):
    for row in table.rows:
        marks = row._tr.trPr
        repeats = marks is not None and marks.find(qn("w:tblHeader")) is not None
        yield {"kind": "row", "cells": [_Cell(tc, table).text for tc in row._tr.tc_lst], "repeats": repeats}


def items(document):
    for child in document.element.body.iterchildren():
        if child.tag == qn("w:p"):
            paragraph = Paragraph(child, document)
            yield {"kind": "paragraph", "text": paragraph.text, "style": paragraph.style.name}
        elif child.tag == qn("w:tbl"):
            yield from rows(Table(child, document))


print(json.dumps(list(items(Document(sys.argv[1]))), ensure_ascii=False))
