# The command line.
cli-about = Turns the network you already have into a short, considerate, explained plan of whom to talk to next. Everything stays on this computer.
cli-app = Start the page in your browser, on this computer only.
cli-plan = Read contacts, say what you aim at, get a plan.
cli-contacts = Read contacts and write one row a person.
cli-inspect = Say what each file is and what would be read from it.
cli-explain = Say why a person stands where they stand.
cli-check = Say whether your workspace, the settings and the vocabularies are in order.
cli-workspace-about = Your own data: where it is, backup and restore, export, erasing.
cli-workspace-path = Say where the workspace is.
cli-workspace-backup = Write a copy of the workspace to OUT, a file or a folder.
cli-workspace-ticked = Read ticked checklists (CSV or Excel) back into the workspace.
cli-workspace-restore = Put the backup IN in the place of the workspace; what was there is kept beside it.
cli-workspace-export = Write all that is kept as JSON that people can read.
cli-workspace-erase = Erase one person, or everything, with the automatic backups.
cli-export-person = Only what is kept on this person, by id or name.
cli-erase-person = Only this person, by id or name.
cli-yes = Do not ask.
cli-language = Language of all texts (default: this computer's).
cli-as-of = The day to count from (default: today).
cli-workspace = Your workspace: a file, a folder, or the address of a database (default: in your data folder). What you bring, decide and say of columns is kept there; plan, contacts, inspect and explain use none unless you name it.
cli-quiet = Say nothing but results and errors.
cli-debug = Show the full error for developers.
cli-port = Port of the page (default: 8501, or the next free one).
cli-no-browser = Do not open the browser.
cli-date-order = Order of day and month where the dates do not tell.
cli-target = A TOML file that says what you aim at.
cli-role = A role you aim at, with =0.6 behind it if it counts less; may be repeated.
cli-sector = A sector you aim at, by name or code, weighted like a role; may be repeated.
cli-region = A city, region or country you aim at, weighted like a role; may be repeated.
cli-company = An organisation you aim at, weighted like a role; may be repeated.
cli-weeks = Weeks to plan.
cli-per-week = New approaches a week.
cli-top = At most so many people in the plan.
cli-all = Write every person, not only the planned ones.
cli-semicolon = CSV with semicolons and decimal commas, as Italian spreadsheets expect it.
cli-output-plan = Where to write: .csv, .md or .json; may be repeated (default: Markdown on the screen).
cli-output-contacts = Where to write: .csv, .json or .parquet (default: JSON on the screen).
cli-report = Where to write the import report (JSON).
cli-also-unlike = Bring in a list even if it may be somebody else's.
cli-json = As JSON.
cli-person = The person's name, or a part of it.

error-unexpected = Something unexpected went wrong ({ $kind }). Nothing was changed. Run it again with --debug and send the text to whoever looks after the program; it may quote your contacts.
error-target-unreadable = The target file { $file } cannot be read: { $place }.
    .next = Look at data/samples/target.toml for the form it has.
error-sector-unknown = “{ $sector }” is not a sector we know.
    .next = The page Target lists the sectors; so does docs/words.md.
error-region-unknown = “{ $region }” is not a place we know.
    .next = Write a city, province, region or country, such as Torino, Lombardia or Germany.
error-output-unknown = { $file } cannot be written: its ending is none of { $forms }.
    .next = Choose one of these endings.
error-output-not-written = { $file } cannot be written there.
    .next = Check that the folder exists, that you may write in it and that the disk is not full.
error-person-not-found = Nobody here has that name.
    .next = Try the family name alone.
error-person-ambiguous = { $people } people have that name.
    .next = Write more of the name, or give the person's id from the contacts file.

step-reading = Reading the files …
step-matching = Bringing together who is one person …
step-profiling = Reading positions, organisations and places …
step-scoring = Comparing with what you aim at …

inspect-name = file
inspect-kind = kind
inspect-encoding = encoding
inspect-delimiter = delimiter
inspect-header_row = header row
inspect-rows = rows
inspect-contacts = contacts
inspect-merged = merged
inspect-rejected = rejected

explain-score = { $score } of 100 points, place { $rank }
cli-map = What a column holds, where it is not understood by itself: "Full Name=full_name". May be given several times.
inspect-facts = facts

check-vocabulary-cells = { $file }, line { $line }: { $column ->
        [none] the line has more or fewer cells than the heading. Put a comma between every two cells, and quotes around a cell that holds a comma or quotes.
       *[other] the heading has no column “{ $column }”. Write the heading as it was, with commas between the columns.
    }
check-vocabulary-duplicate = { $file }, line { $line }: an earlier line has the same { $column }. Keep one of the two.
check-vocabulary-empty = { $file }, line { $line }: “{ $column }” is empty. Fill it in, or delete the line.
check-vocabulary-no-source = { $file }: no remark at its head says where its lines come from. Add one such as “# source: editors”.
check-vocabulary-unknown_code = { $file }, line { $line }: “{ $column }” holds a code that is not known. Use one of those that schema.toml allows there.
check-vocabulary-out_of_range = { $file }, line { $line }: “{ $column }” is no number, or too great or too small. schema.toml says from where to where it may go.
check-vocabulary-blanks = { $file }, line { $line }: “{ $column }” has blanks before or after the words, or one sign too many between its values. Delete what is too much.
check-vocabulary-letters = { $file }, line { $line }: letters that cannot be read. Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).
check-vocabulary-more = { $file }: { $problems ->
        [one] one more problem, said when these are mended.
       *[other] { $problems } more problems, said when these are mended.
    }
check-vocabulary-leans = { $file } was not looked at: it takes codes from another vocabulary that is not in order. Mend that one first.
check-vocabulary-undescribed = { $file }: schema.toml does not say, or not rightly, what its lines must be like. Describe it there, or take the file away.
check-vocabulary-schema = schema.toml, the description of the vocabularies, cannot be read. Install the planner again, or undo your changes to the file.

cli-knowledge-about = What the program knows of titles, organisations and places.
cli-knowledge-stats = Say how much the program knows and, of your files or workspace, of how many people it knows what they do and where.

stats-area = area
stats-file = file
stats-lines = lines
stats-about = of which
stats-area-titles = titles
stats-area-organisations = organisations
stats-area-places = places
stats-area-names = people's names
stats-area-matching = matching
stats-area-checklist = checklist
stats-area-messages = messages
stats-area-general = lists
stats-language = languages: { $counts }
stats-country = countries: { $counts }
stats-aliases = { $number } other names
stats-also = { $number } other names
stats-domains = { $number } mail domains
stats-count = { $name } { $number }
stats-number = { $number }
stats-others = { $count } others
stats-total = { $lines } lines in { $files } files.
stats-unread = Some vocabularies cannot be read. Run “planner check”: it says which lines are wrong.
stats-known = { $label }: known of { $known } of { $people } ({ $percent } %)
stats-honest = What is only a hint, such as the seat of a large employer, does not count as known.
stats-ask = A few answers, on the page “What we know”, would tell most:
stats-ask-sector = { $company }: in which sector is it? ({ $people ->
        [one] one person
       *[other] { $people } people
    })
stats-ask-place = { $company }: where do these people work? ({ $people ->
        [one] one person
       *[other] { $people } people
    })
