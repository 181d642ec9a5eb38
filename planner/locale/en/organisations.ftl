# The organisations aimed at: the page, the paths to each, the command.
page-organisations = Your organisations
page-organisations-about = The organisations you would like to know better, whom you know there, and with which to begin.

organisations-lead = Know where you would like to be, then see who can tell you more about it. Begin with the ones that draw you most and where you already know somebody; a vacancy comes last.
organisations-none = There is no organisation on your list yet. Write down some that come to mind; the list grows by itself as you talk to people.
organisations-count = { $count ->
        [one] One organisation on your list
       *[other] { $count } organisations on your list
    }. Coaches advise a list of at least { $advised }, so that no single one weighs too much.
organisations-count-full = { $count } organisations on your list: with { $advised } and more there is enough to begin with.
organisations-nobody = Load your contacts to see whom you know in each.

organisations-begin = { $count ->
        [one] The one to begin with
        [2] The two to begin with
        [3] The three to begin with
        [4] The four to begin with
        [5] The five to begin with
       *[other] The { $count } to begin with
    }
organisations-begin-about = The order: how much each draws you, then whom you know there, then whether a vacancy is open. Where no motivation is said, the middle counts.
organisations-all = The whole list
organisations-all-about = Say what you know; what you leave open counts neither for nor against.
organisations-shown = Organisations { $first } to { $last } of { $count }
organisations-page = Part of the list
organisations-place = place { $place }
organisations-motivation = How much it draws you
organisations-motivation-help = 1 hardly, 5 very much. The importance of the organisation in the plan follows from it.
organisations-posting = Is a fitting vacancy open?
organisations-yes = yes
organisations-no = no
organisations-note = Note
organisations-note-example = e.g. what attracts you, what to find out
organisations-remove = Take off the list
organisations-open = Whom you know, and the ways in

organisations-path = { $certain ->
        [0] { $likely ->
            [one] one person perhaps there
           *[other] { $likely } people perhaps there
        }
        [one] one person there{ $likely ->
            [0] {""}
            [one] , one more perhaps
           *[other] , { $likely } more perhaps
        }
       *[other] { $certain } people there{ $likely ->
            [0] {""}
            [one] , one more perhaps
           *[other] , { $likely } more perhaps
        }
    }
organisations-path-none = no path yet
organisations-certain = Whom you know there
organisations-likely = Perhaps there
organisations-bridge = Who might know somebody there
organisations-bridge-about = Nobody has to know the answer: ask who could tell you more, and leave an easy way to say no.
organisations-circle = Circles to open
organisations-no-path = No path yet: none of the people you know is there, as far as we can tell. That is where most lists begin.
organisations-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }

path-certain-same = works at { $words }
path-likely-group = works at { $words }, which belongs to the same group
path-likely-spelling = works at { $words }, which may be a slip for { $organisation }
path-likely-acronym = works at { $words }; one name may stand for the other
path-bridge-former = says that they were at { $organisation }: “{ $words }”
path-bridge-recruiter-sector = finds people for organisations in the sector { $words }
path-bridge-association = works for an association or chamber in { $words }, where the firms of the place meet
path-bridge-sector-region = works in the same sector ({ $words }) and in the same place
path-bridge-recruiter = finds people for organisations: “{ $words }”
path-bridge-teacher = teaches or trains, and knows who went where: “{ $words }”
path-bridge-sector = works in the same sector ({ $words })
path-circle-alumni = { $words ->
        [none] Alumni of your schools: look for those who went to { $organisation }.
       *[other] Alumni of { $words }: look for those who went to { $organisation }.
    }
path-circle-association = Associations of the sector { $words }: members meet people of { $organisation } there.
path-circle-chamber = The chamber of commerce and the employers' association in { $words }: see which of their evenings are open to guests.
path-circle-events = Fairs and evenings of the sector { $words }: see who speaks there for { $organisation }.

organisations-add = Add organisations
organisations-add-field = Names, one a line, or cells copied from a spreadsheet with their column names
organisations-add-example =
    Organisation, Motivation, Posting, Note
    Acme, 5, yes, heard good things of the team
organisations-add-help = Columns that are understood: organisation, motivation (1 to 5), posting (yes or no, or its title), note.
organisations-add-button = Add to the list
organisations-upload = A list (CSV, Excel or text)
organisations-added = { $count ->
        [0] All of these are on your list already; what the list says of them was taken over.
        [one] One organisation was added.
       *[other] { $count } organisations were added.
    }
organisations-nameless = { $count ->
        [one] One row names no organisation and was left out: { $rows }.
       *[other] { $count } rows name no organisation and were left out: { $rows }.
    }
organisations-proposed = From your LinkedIn archive: in your preferences, applied to, saved or followed
organisations-proposed-more = Show { $count } more
organisations-download = Download the list (CSV)
organisations-file = organisations.csv
organisations-to-target = What you aim at
organisations-from-target = See whom you know in each, and with which to begin
organisations-weighed = Organisations with a motivation count as “Your organisations” says: { $names }.

organisations-column-place = order
organisations-column-organisation = organisation
organisations-column-motivation = motivation
organisations-column-posting = posting
organisations-column-note = note
organisations-column-path = path
organisations-column-people = people

cli-organisations = The organisations you aim at: whom you know in each, with which to begin, and where to look if you know nobody.
cli-list = A list of organisations: CSV, Excel or text with a column for the name and perhaps motivation, posting, note. Adds to the target.
cli-output-organisations = Where to write: .csv or .json (default: a table on the screen).
organisations-nothing-aimed = You aim at no organisation yet: name some with --company or --list.
