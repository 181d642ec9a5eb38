"""Where fuzzing begins: small inputs of each kind that are read well, by as many formats as there are."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from planner.reading.formats import Format, formats

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "tests" / "data" / "formats"
FINDS = ROOT / "tests" / "data" / "fuzz_finds"
ENDINGS = {"csv": {".csv", ".json", ".txt"}, "zip": {".zip", ".xlsx"}, "vcard": {".vcf"}}
MOST_COLUMNS = 12
CONNECTIONS = (
    b'Notes:\n"Some addresses, as you see, are not here."\n\n'
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    b'Ada,Prima,https://www.linkedin.com/in/ada-p,ada@posta.example,"Uno, Due & C.",Capo,12 Mar 2021\n'
    b'Bo,Terza,,,"Quattro ""4""",,03/04/2021\n'
)
LISTS = {
    "connections.csv": CONNECTIONS,
    "semicolon.csv": b'sep=;\nNome;Cognome;Azienda;Note\nAda;Prima;Uno;"due\nrighe"\n\'Bo;Terza;;\n',
    "western.csv": "Nome\tSocietà\tUltimo contatto\nAda Prima\tCaffè Uno\tQ1 2024\n".encode("cp1252"),
    "wide.csv": "Name,E-mail,Company\r\nAda Prima,a@b.example,Uno\r\n".encode("utf-16"),
    "wrapped.csv": b'"First Name,Last Name,Company"\n"Ada,Prima,""Uno, Due"""\n"Bo,Terza,x"\n',
    "names.txt": b"Ada Prima, Uno\nBo Terza <bo@posta.example>\nEva Quarta - Due\n",
    "unknown.csv": b"Alpha|Beta|Gamma\n1|a@b.example|x y\n2|c@d.example|z\n",
    "friends.json": b'{"friends_v2":[{"name":"Zo\\u00c3\\u00ab Prima","timestamp":1577836800},{"name":"Bo"}]}',
}
CARDS = {
    "three.vcf": (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Prima;Ada;;;\r\nFN:Ada Prima\r\nORG:Uno\\, Due;Casa\r\nTITLE:Capo\r\n"
        b"item1.EMAIL;TYPE=INTERNET:ada@posta.example\r\nNOTE:una riga\\n\r\n e due\r\nEND:VCARD\r\n"
    ),
    "two.vcf": (
        b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pr=C3=ADma;Bo\n"
        b"TEL;CELL:333\nNOTE;ENCODING=QUOTED-PRINTABLE:uno=\ndue\nPHOTO;ENCODING=BASE64:AAAA\n BBBB\n\nEND:VCARD\n"
    ),
    "four.vcf": (
        b"BEGIN:VCARD\nVERSION:4.0\nFN:Eva Quarta\nADR:;;Via 1;Pisa;PI;56100;Italia\nRELATED;TYPE=friend:Ada Prima\n"
        b"CATEGORIES:scuola,coro\nX-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/eva-q\nEND:VCARD\n"
        b"BEGIN:VCARD\nX-ABShowAs:COMPANY\nORG:Uno\nAGENT:BEGIN:VCARD\nFN:No\nEND:VCARD\nEND:VCARD\n"
    ),
}
SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:C2"/><sheetData>'
    b'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Company</t></is></c>'
    b'<c r="C1" t="str"><v>Connected On</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c>'
    b'<c r="B2" t="b"><v>1</v></c><c r="C2" s="1"><v>44000.5</v></c></row></sheetData></worksheet>'
)
WORKBOOK = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": (
        b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxml'
        b'formats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/>'
        b"</sheets></workbook>"
    ),
    "xl/_rels/workbook.xml.rels": (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        b'Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/>'
        b'<xf numFmtId="14"/></cellXfs></styleSheet>'
    ),
    "xl/sharedStrings.xml": (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">'
        b"<si><t>Name</t></si><si><r><t>Ada</t></r><r><t> Prima</t></r></si></sst>"
    ),
    "xl/worksheets/sheet1.xml": SHEET,
}


def seeds(kind: str) -> dict[str, bytes]:
    """The inputs to begin with, by name: those made here, the samples of the tests, and what once broke something."""
    made = CARDS if kind == "vcard" else _archives() if kind == "zip" else _lists()
    kept = [path for folder in (SAMPLES, FINDS) if folder.is_dir() for path in sorted(folder.iterdir())]
    return {**made, **{path.name: path.read_bytes() for path in kept if path.suffix in ENDINGS[kind]}}


def _lists() -> dict[str, bytes]:
    """The lists above, and of each format a header with one row."""
    tables = (fmt for fmt in formats() if fmt.container == "table")
    return {**LISTS, **{f"{fmt.file}.csv": _table(fmt) for fmt in tables}}


def _table(fmt: Format) -> bytes:
    header = [headers[0].replace("*", "1") for headers in fmt.columns.values() if headers][:MOST_COLUMNS]
    row = [f"x {at}" if at % 2 else "12 Mar 2021" for at, _ in enumerate(header)]
    return f"{','.join(header)}\n{','.join(row)}\n".encode()


def _archives() -> dict[str, bytes]:
    profile = b"First Name,Last Name,Headline\nIo,Stessa,x\n"
    lists = {"Connections.csv": CONNECTIONS, "Profile.csv": profile, "Jobs/Saved Jobs_1.csv": b"Saved Date,Job Url\n"}
    return {
        "linkedin.zip": zipped(lists.items()),
        "lists.zip": zipped({"contatti.csv": LISTS["semicolon.csv"], "a/contacts.vcf": CARDS["three.vcf"]}.items()),
        "friends.zip": zipped({"friends_and_followers/friends.json": LISTS["friends.json"]}.items()),
        "odd.zip": zipped({"../x.csv": profile, "__MACOSX/._x.csv": b"x", "in.zip": zipped([]), "x.csv": b""}.items()),
        "workbook.xlsx": zipped(WORKBOOK.items()),
        "nothing.zip": zipped([]),
    }


def zipped(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A ZIP file of members, each packed where that is shorter."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members:
            method = zipfile.ZIP_DEFLATED if len(content) > 100 else zipfile.ZIP_STORED  # noqa: PLR2004 -- not shorter
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return out.getvalue()
