"""How much a source file may hold. Beyond these a file is refused, or cut with a notice, before work is done on it."""

MAX_FILE_BYTES = 64 * 1024 * 1024
"""LinkedIn's own ceiling is 30,000 connections, about 6 MB; ten times that leaves room for address books."""

MAX_INFLATED_BYTES = 200 * 1024 * 1024
"""What an archive or a workbook may unpack to: protects against a small file that unfolds into a huge one."""

MAX_COMPRESSION_RATIO = 200
"""Real workbooks stay below 50:1; a file of zeros reaches 1,000:1."""

MAX_CELL_CHARS = 65_536
"""Longer cells are cut; no name, title or note is that long."""

MAX_NAME_CHARS = 255
"""Longer file names exist on no common file system; they are cut."""

MAX_COLUMNS = 512
"""The widest address-book exports have about 100 columns."""

MAX_LINES = 6_000_000
"""A file with more lines, blank ones included, is no list of contacts; it is refused before it is read."""

MAX_ROWS = 1_000_000
"""Thirty times the largest network LinkedIn allows."""

MAX_CELLS = 50_000_000
"""What the used area of a sheet may span: one far-away cell must not fill the memory with empty ones."""

MAX_MEMBERS = 20_000
"""Files inside an archive: LinkedIn's hold a few dozen, Facebook's some thousand pictures."""

MAX_SOURCES = 200
"""Files of one archive that are unpacked and read."""

HEADER_SEARCH_RECORDS = 60
"""The header is looked for in this many first records: exports and spreadsheets put notes above it."""

HEADER_SEARCH_CHARS = 2_000_000
"""And in so many characters: what is no table by then is none."""

MAX_QUOTE_REPAIRS = 200
"""After so many broken quotes, or one in twenty lines, the rest of the file is read line by line."""
