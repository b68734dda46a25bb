"""The process that looks up spelling: `kiosk spell`, questions on standard input.

A process of its own, because the dictionary's library stops every thread of Python while it works.
A question is a line of JSON, `{"id": 1, "text": "…", "allowed": ["…"]}`; its answer too:
`{"id": 1, "slips": [{"at": 0, "length": 6, "word": "…", "suggestions": ["…"]}]}`, where `at` and
`length` count characters (code points) of the text that was sent. Before the first answer stands
`{"ready": true}`. It ends with its input, so it never outlives the kiosk, and writes no file.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, TextIO

from kiosk.spelling.checker import Checker

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def answer(checker: Checker, line: str) -> str:
    """The answer to one question, as a line."""
    question = json.loads(line)
    slips = [
        {
            "at": slip.at,
            "length": len(slip.word),
            "word": slip.word,
            "suggestions": slip.suggestions,
        }
        for slip in checker.slips(question["text"], question.get("allowed", ()))
    ]
    return json.dumps({"id": question["id"], "slips": slips})


def serve(checker: Checker, questions: TextIO, answers: TextIO) -> None:
    """Answer until there is no more question."""
    for line in questions:
        _tell(answers, answer(checker, line))


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """The door has no options."""
    parser = doors.add_parser("spell", help="the spelling of a kiosk that runs")
    parser.set_defaults(run=run)


def run(_: Namespace) -> int:
    """Load what is needed, say so, and answer until the input ends."""
    from kiosk.spelling.dictionary import Dictionary
    from kiosk.spelling.suggestions import Suggestions

    checker = Checker(Dictionary(), Suggestions())
    _tell(sys.stdout, json.dumps({"ready": True}))
    serve(checker, sys.stdin, sys.stdout)
    return 0


def _tell(answers: TextIO, line: str) -> None:
    answers.write(f"{line}\n")
    answers.flush()
