# What is said about source files.
listing = { $first } and { $last }

error-file-missing = The file { $file } is not there or may not be read.
    .next = Check its name and folder.
error-file-empty = { $file } is empty.
    .next = Download it again from LinkedIn or from your address book.
error-file-too-large = { $file } is too large: files up to { $limit } MB and a million rows are read.
    .next = Choose only the file with your contacts, such as Connections.csv from the archive.
error-not-text = { $file } is binary, or its columns have a separator we do not know: it is not a CSV file or an Excel workbook.
    .next = Choose the file Connections.csv from your LinkedIn export.
error-broken-workbook = { $file } begins like an Excel workbook, but it cannot be opened.
    .next = Open it in a spreadsheet and save it as CSV UTF-8, or download it again.
error-header-not-found = { $file } has no header row that names its columns, so nobody was read from it.
    .next = The download may be incomplete: download it again, or write the column names (First Name, Last Name, Company, Position) above the first person.
error-no-name-column = { $file } has no column with names. Columns seen: { $columns }.
    .next = Say which column holds the names: on the page below, or with --map "Column=full_name" on the command line.
error-not-people = { $file } is { $what }, not your list of contacts.
    .next = Choose the whole archive, or the file Connections.csv from the same export.
error-nobody-found = There is no person { $files ->
        [0] in this workspace
        [one] in this file
       *[other] in these { $files } files
    }: the contacts are empty.
    .next = { $files ->
        [0] Bring your contacts in: planner plan, your files and --workspace.
       *[other] Download your LinkedIn connections again; the export may have been cut short.
    }

reject-hidden-member = A member who hid or closed their profile: only the date is left.
reject-no-name = No name in this row.
reject-organisation = An organisation, not a person.
reject-placeholder = A placeholder instead of a name.
reject-total = A total under the list, not a person.

notice-byte-order-mark = The file begins with an invisible mark (BOM) that some spreadsheets write.
notice-encoding = The file is encoded as { $encoding }, not as LinkedIn writes it.
notice-encoding-guessed = The file does not say how its letters are encoded; we guessed { $encoding }. Look at a few names with accents.
notice-letters-damaged = Damaged characters (wrong bytes in the encoding) in { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, the first in row { $row }.
notice-letters-repaired = { $cells ->
        [one] One cell
       *[other] { $cells } cells
    } with wrongly encoded letters repaired.
notice-nul-bytes = Empty characters (NUL) were left out: the file may have been damaged while it was saved.
notice-delimiter = The columns are separated by { $delimiter }.
notice-workbook = Read from the Excel workbook, sheet { $sheet }.
notice-quotes-repaired = A quotation mark is not closed in { $rows ->
        [one] row { $row }
       *[other] { $rows } rows, the first is row { $row }
    }; each was read as a line of its own. Please check these rows.
notice-cell-cut = A very long cell was cut in row { $row }.
notice-rows-cut = The file is very large: rows after { $limit } were not read, from row { $row } on.
notice-rows-joined = { $rows ->
        [one] Row { $row } has
       *[other] { $rows } rows (the first is { $row }) have
    } more values than columns, probably a comma without quotes; company and position were put together again. Please check.
notice-rows-padded = { $rows ->
        [one] Row { $row } has
       *[other] { $rows } rows (the first is { $row }) have
    } fewer values than columns; the rest was left empty.
notice-rows-surplus = { $rows ->
        [one] Row { $row } has
       *[other] { $rows } rows (the first is { $row }) have
    } more values than columns; the values beyond the last column were left out. Please check.
notice-header-repeated = A second header in row { $row } was left out: two lists seem to be pasted together.
notice-columns-by-position = The header row is missing or in a language we do not read; the columns were told by their position. Please check a few people.
notice-columns-kept = Columns kept as notes: { $columns }.
notice-columns-twice = Columns with the same name: { $columns }. Of each person the first value was taken.
notice-columns-unnamed = { $columns ->
        [one] A column has no name
       *[other] { $columns } columns have no name
    } in the header; what stands there was left out.
notice-dates-serial = { $rows ->
        [one] One date was
       *[other] { $rows } dates were
    } read from the day numbers of a spreadsheet (first in row { $row }).
notice-dates-ambiguous = { $rows ->
        [one] One date does
       *[other] { $rows } dates do
    } not tell day from month (dd/mm or mm/dd), first in row { $row }. Only the year is used until you say which it is.
notice-dates-contradict = Some dates have the day first and others the month first (see row { $row }): only those that are clear were read.
notice-dates-order-dmy = Dates were read as day/month/year.
notice-dates-order-mdy = Dates were read as month/day/year.
notice-dates-unreadable = { $rows ->
        [one] One date could not be read
       *[other] { $rows } dates could not be read
    } (first in row { $row }); the contacts were kept without the date.
notice-dates-not-exact = { $rows ->
        [one] One date of last contact is
       *[other] { $rows } dates of last contact are
    } not exact (first in row { $row }). Kept as a month: { $months }; as a year: { $years }; as "never": { $never }.
notice-dates-ambiguous-notes = { $rows ->
        [one] One row has
       *[other] { $rows } rows have
    } a date among the notes that does not tell day from month (dd/mm or mm/dd), first in row { $row }. It is kept as written.
notice-names-lost-letters = { $rows ->
        [one] One name has
       *[other] { $rows } names have
    } a "?" where letters were lost on saving (first in row { $row }). Use the original file from LinkedIn if you still have it.
notice-emails-broken = { $rows ->
        [one] One e-mail address is
       *[other] { $rows } e-mail addresses are
    } not valid and left out (first in row { $row }).
notice-phones-lost = { $rows ->
        [one] In one row a spreadsheet
       *[other] In { $rows } rows a spreadsheet
    } turned the phone number into something like 3.9E+11 (first in row { $row }): its digits are lost. Save the column as text and choose the file again.
notice-no-work = { $rows ->
        [one] One contact has
       *[other] { $rows } contacts have
    } neither company nor position.
notice-columns-understood = Columns with names that are not LinkedIn's own were understood: { $columns }.
notice-columns-cut = The file has more than { $limit } columns; those after it were left out.
notice-rows-resplit = { $rows ->
        [one] Row { $row } separates
       *[other] { $rows } rows (the first is { $row }) separate
    } the values with another sign than the header; they were read by that sign. Please check.
notice-hidden-members = { $rows ->
        [one] One member (row { $row }) has
       *[other] { $rows } members (the first in row { $row }) have
    } hidden or closed their profile: the export keeps only the date.
notice-dates-short-years = { $rows ->
        [one] One date has
       *[other] { $rows } dates have
    } a year of two digits, as a spreadsheet writes it (first in row { $row }); 21 was read as 2021.
notice-dates-future = { $rows ->
        [one] One date lies
       *[other] { $rows } dates lie
    } in the future (first in row { $row }); the contacts were kept without the date.
notice-no-dates = This list does not say since when you are connected.
notice-formulas = { $rows ->
        [one] One row has a cell that begins
       *[other] { $rows } rows have cells that begin
    } like a formula (first in row { $row }); kept as text, and written as text in every download.
notice-merged-same-profile = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same LinkedIn profile.
notice-merged-same-email = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same e-mail address and a matching name.
notice-merged-same-row = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same row twice.
notice-merged-same-phone = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same phone number and a matching name.
notice-merged-same-day = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: a matching name, and connected on the same day.
notice-merged-same-name = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same name, and nothing that speaks against it.
notice-merged-same-name-and-work = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: the same name and the same work.
notice-merged-remembered = { $rows ->
        [one] One duplicate
       *[other] { $rows } duplicates
    } merged: known since an earlier file.

merged-same-profile = same LinkedIn profile
merged-same-email = same e-mail address
merged-same-row = the same row twice
merged-same-phone = same phone number, and a matching name
merged-same-day = a matching name, and connected on the same day
merged-same-name = same name, and nothing that speaks against it
merged-same-name-and-work = same name and same work
merged-remembered = known to be this person since an earlier file
