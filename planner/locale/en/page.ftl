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
import-upload = Your contacts: Connections.csv from LinkedIn, Google Contacts, or a list of your own
import-upload-help = CSV or Excel files, several at once.
import-private = Your files are read on this computer and are not sent anywhere. Nothing is saved: when you close the page it is forgotten within a few minutes. Only what you download stays.
import-sample = Try it with an invented network
import-sample-help = About 400 invented people and an invented aim, to look around with.
import-how = How do I get my LinkedIn contacts?
import-how-steps =
    1. On LinkedIn open *Settings & Privacy*, then *Data privacy*, then *Get a copy of your data*.
    2. Choose *Connections* and request the archive. LinkedIn sends an e-mail when it is ready.
    3. Download the ZIP archive, open it, and choose the file `Connections.csv` above.
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
import-merged-help = Contacts that are certainly a person already counted: same LinkedIn profile, same personal e-mail address, or the same row twice.
import-rejected-help = Rows that name nobody; the list is below, with the reason.
import-to-target = Say what you aim at
import-to-plan = See the plan
import-forget = Forget everything
import-forget-help = Removes the contacts and your aim from the memory of this page.
import-date-order = Which comes first in the dates of your file?
import-date-dmy = The day (31/12/2025)
import-date-mdy = The month (12/31/2025)
import-look = Please look at this
import-remarks = More about your files
import-files = Your files
import-row = row
import-reason = reason
import-rejected-title = { $rows ->
        [one] One row left out
       *[other] { $rows } rows left out
    }
import-rejected-download = Download the list
import-review = { $pairs ->
        [one] One possible duplicate
       *[other] { $pairs } possible duplicates
    }
import-review-about = The same full name in two files, which nobody else has. They are kept apart: a name alone is not enough to merge two people.

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
