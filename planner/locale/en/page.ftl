# The page.
page-program = Outreach planner
page-language = Language
page-import = Import
page-target = Target
page-plan = Plan
page-checklist = Checklist
page-import-about = Load the contacts you already have and see what became of every row.
page-target-about = Say what you aim at: roles, sectors, regions, organisations.
page-plan-about = Whom to talk to next, week by week, and why.
page-checklist-about = The plan as a file to work through and keep.

import-lead = Load the list of people you already know, say what you aim at, and get a short plan of whom to talk to next.
import-upload = Your files: LinkedIn archive, address books, lists of your own
import-upload-help = Several at once, mixed: CSV, Excel, vCard, JSON, text or ZIP. Nothing needs to be unpacked or renamed.
import-upload-kinds = LinkedIn (the ZIP archive as it came, or Connections.csv) · contacts of Google, Outlook, Thunderbird or a phone (CSV, vCard) · Facebook friends (JSON) · Xing · your own lists (Excel, CSV, text)
import-beside = Not read:
import-remove = Remove { $file }
import-private = Your files are read on this computer and are not sent anywhere. What was read, and what you decide, is kept in your workspace, a file in your own data folder that only you can read; “Your data” shows where it is and erases it. The files themselves stay in the memory of this page until a few minutes after you close it.
import-sample = Try it with an invented network
import-sample-help = About 400 invented people and an invented aim, to look around with.
import-how = How do I get my LinkedIn data?
import-how-steps =
    1. On LinkedIn open *Settings & Privacy*, then *Data privacy*, then *Get a copy of your data*.
    2. Choose the larger archive with everything in it and request it. (*Connections* alone is enough for a first plan, but the whole archive also tells whom you write to, who recommended you, and where you worked.)
    3. LinkedIn sends two e-mails. The first comes within minutes; its archive may hold only your profile, without your connections. The second comes within about a day: that is the complete archive.
    4. Download the ZIP file and choose it above, as it is.

    Of messages only who, when and how often is used, never what they say. Files about logins, payments and advertising are not opened.
paste-title = Paste a list
paste-field = Names, one person a line, or cells copied from a spreadsheet with their column names
paste-example =
    Name, Organisation, E-mail
    Ada Example, Acme, ada@acme.example
paste-help = Copy the rows in your spreadsheet together with the row of column names, and paste them here. A plain list of names is fine too.
paste-add = Add this list
paste-name = pasted list { $number }.txt

columns-title = Which column is what?
columns-waiting = { $files } was not read yet: say below which column is what.
columns-about = In { $files } we cannot tell the columns. Look at the examples and choose; what you are not sure of can stay among the notes.
columns-field = What is in the column { $column }?
columns-unnamed = (no name)
columns-empty = empty in the first rows
columns-no-name = Say which column holds the names: the full name, or first name and last name.
columns-private = So that you need not say it again, the names of the columns and your answers are saved in your data folder on this computer; nothing of what stands below them.
columns-read = Read it this way
columns-used = Read as you said: { $files }.
columns-forget = Forget what I said of columns
columns-forget-help = Of this list and of all others, on this computer too.
columns-not-remembered = Until then what you say of columns holds only while this page is open.
field-full_name = Name (first and last)
field-surname_first = Name, surname first
field-first_name = First name
field-middle_name = Middle name
field-last_name = Last name
field-url = LinkedIn address
field-emails = E-mail
field-phones = Phone
field-company = Organisation
field-position = Role
field-connected_on = Connected on
field-last_contact = Last contact
field-labels = Known from (labels, groups)
field-sector_said = Sector
field-place_said = Place
field-bridge = Who could introduce
field-degree = LinkedIn degree (1st, 2nd, 3rd)
field-notes = Notes
field-ignored = Leave out
import-running = Reading your contacts …
import-failed = No contacts were read
import-next = What you can do
import-done = { $people ->
        [one] One person
       *[other] { $people } people
    } read
import-rows = Rows
import-contacts = Contacts
import-people = People
import-merged = Merged
import-rejected = Left out
import-rows-help = All rows of your files that are not blank.
import-contacts-help = Rows that name a person. Rows = contacts + left out.
import-people-help = Every person once. Contacts = people + merged.
import-merged-help = Contacts of a person already counted: the same LinkedIn profile, the same e-mail address or phone number, the same row twice, or one name with nothing against it. “Possible duplicates” shows them, and there you can part them.
import-rejected-help = Rows that name nobody; the list is below, with the reason.
import-to-target = Say what you aim at
import-to-plan = See the plan
import-date-order = Which comes first in the dates of your file?
import-date-dmy = The day (31/12/2025)
import-date-mdy = The month (12/31/2025)
import-look = Please look at this
import-remarks = More about your files
import-files = Your files
import-facts = About you, or exchanged
import-about-you = About you: { $files }.
import-members = { $files ->
        [one] one file read
       *[other] { $files } files read
    }
import-exported = exported on { $day }
import-report-download = Download the import report
import-row = row
import-reason = reason
import-rejected-title = { $rows ->
        [one] One row left out
       *[other] { $rows } rows left out
    }
import-rejected-download = Download the list
import-review = { $cards ->
        [one] One possible duplicate waits for your word
       *[other] { $cards } possible duplicates wait for your word
    }

target-lead = Everything here is optional. The more you say, the better the plan can tell who is close to your aim. You can change it at any time.
target-kind = What is it for?
target-kind-job = A job
target-kind-project = A project
target-roles = Roles
target-roles-example = e.g. Product manager
target-roles-help = The work you would like to do, as it would stand on a business card. Titles near to it count too.
target-sectors = Sectors
target-sectors-example = Choose one or more
target-sectors-help = Where you would like to work.
target-regions = Places
target-regions-example = e.g. Lombardia, Torino, Germany
target-regions-help = Cities, provinces, regions or countries.
target-organisations = Organisations
target-organisations-example = e.g. the ones you would like to know better
target-organisations-help = Organisations you would like to know from the inside.
target-past_organisations = Where you have worked or studied, one a line
target-past_organisations-example = Politecnico di Torino
target-past_organisations-help = People there share a past with you: it is easier to begin with them.
target-offers = What you can do for others, one a line
target-offers-example = A second pair of eyes on a presentation
target-offers-help = Networking goes both ways: the plan proposes these where they fit.
target-importance = How much does each count?
target-importance-empty = Choose something above first.
target-importance-10 = full
target-importance-6 = a good deal
target-importance-3 = a little
target-unknown-places = We do not know this place: { $places }. Write a city, province, region or country.
target-unknown-roles = We cannot tell which kind of work this is: { $roles }. Only people with the same words in their title will count as near.
target-to-plan = See the plan
target-to-import = Load your contacts first
target-file = Keep this target, or take over one you kept
target-download = Download the target
target-upload = A target file (TOML)

plan-nobody = There are no contacts yet.
plan-lead = { $approaches ->
        [0] Nobody to write to in these weeks
        [one] One person to write to
       *[other] { $approaches } people to write to
    } in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }, chosen among { $people }. Few at a time, so that you can prepare each conversation and follow it up.
plan-no-target-title = You have not said what you aim at
plan-no-target = People are ranked only by how you know them and how easily you can reach them.
plan-tab-weeks = Week by week
plan-tab-people = Everybody
plan-tab-network = Your network
plan-draft = First draft of a message
plan-draft-about = Fill the square brackets and change what does not sound like you. The program sends nothing.
plan-why = Why this person
plan-to-checklist = Take the checklist with you
why-part = Part
why-evidence = What we found
why-points = Points

filter-text = Search
filter-any = any
filter-text-example = Name, organisation, position
table-count = { $found } of { $people } people, the first { $shown } shown.
table-known-help = How much of what you aim at is known about this person.
table-choose = Choose a row to see why the person stands there.

weights-title = What counts
weights-about = Move a slider and the order changes at once. Only the proportions matter.
part-role-about = How near their position is to the roles you aim at.
part-sector-about = Whether they work in a sector you aim at.
part-region-about = Whether they are in a place you aim at.
part-organisation-about = Whether they work in an organisation you aim at.
part-tie-about = Moderately recent and long-standing ties help more than very close or brand-new ones; a shared past helps most.
part-reach-about = How easily you can write to them.
capacity-title = How much you can do
capacity-per-week = New people a week
capacity-weeks = Weeks
formality-title = Form of address in Italian
formality-auto = By the tie
formality-tu = tu
formality-lei = Lei

network-lead = What is known about the people in your network. A list of connections says nothing about sector or place: they are read from positions and organisations, and stay unknown where nothing tells.
network-function = Function known
network-seniority = Seniority known
network-sector = Sector known
network-place = Region known
network-organisation = Organisation known
network-chart = People in your network by sector and region
network-chart-about = ● marks the sectors and places you aim at. An organisation's headquarters stands in where nothing better is known.
network-other = other
network-unknown = unknown

checklist-lead = The plan as a file: to tick, to write notes in, to keep. It carries names, positions, organisations, profile addresses and e-mail addresses of the people in the plan, so keep it as you would an address book.
checklist-nothing = There is no plan yet.
checklist-spreadsheet = For a spreadsheet
checklist-spreadsheet-about = CSV for Excel, LibreOffice or Numbers. One row an action, with columns for done, outcome and notes.
checklist-semicolon = Italian spreadsheet (semicolons, decimal commas)
checklist-read = To read and print
checklist-read-about = Markdown: plain text that many editors show nicely.
checklist-data = For programs
checklist-data-about = JSON, with every detail.
checklist-download-csv = Download CSV
checklist-download-md = Download Markdown
checklist-download-json = Download JSON
checklist-preview = What the checklist says
checklist-file = outreach-checklist

proposals-title = From your LinkedIn archive
proposals-owner = Archive of { $name }.
proposals-languages = Languages: { $languages }.
proposals-about = Nothing is chosen for you: click what you want to add to your aim.
proposals-roles = Roles you look for, applied to or saved
proposals-sectors = Sectors
proposals-regions = Places
proposals-organisations = Organisations you named, applied to or follow
proposals-past_organisations = Where you have worked, studied or volunteered
proposals-offers = What you can do for others (your skills)
proposals-all = Add all { $count }
proposals-more = Show { $count } more

known-title = How you know each other
known-messages = { $messages ->
        [one] One message
       *[other] { $messages } messages
    }, { $sent ->
        [0] none from you
       *[other] { $sent } from you
    }
known-last-message = , the last on { $day }
known-invitation = { $direction ->
        [incoming] They invited you on LinkedIn
       *[outgoing] You invited them on LinkedIn
    }{ $note ->
        [with] , with a note
       *[without] {""}
    }{ $day ->
        [none] {""}
       *[other] , on { $day }
    }
known-recommends_me = They recommended you
known-recommended_by_me = You recommended them
known-endorsed_me = { $value ->
        [one] They endorsed a skill of yours
       *[other] They endorsed { $value } skills of yours
    }
known-endorsed_by_me = { $value ->
        [one] You endorsed a skill of theirs
       *[other] You endorsed { $value } skills of theirs
    }
known-followed = You follow them on LinkedIn
known-former_colleague_company = They work at { $value }, where you have been too
known-at_target_company = Their organisation is one that you named, applied to or follow
known-labels = Known from: { $value }
known-last_contact = { $value ->
        [never] Never in contact, as you noted
       *[other] Last contact: { $value }
    }
known-bridge = Who could introduce you: { $value }
known-notes = Notes: { $value }
