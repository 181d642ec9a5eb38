# What is said about archives, their members, vCards and lists that are no table.
error-archive-broken = { $file } is a ZIP archive that is damaged, was cut short, or is packed in a way we do not support.
    .next = Download it again; or open it, and choose the file Connections.csv inside.
error-archive-encrypted = { $file } is a ZIP archive protected by a password.
    .next = Open it with the password, and choose the file Connections.csv inside.
error-too-many-members = { $file } is a ZIP archive with too many files inside: up to { $limit } entries are looked at.
    .next = Open it, and choose only the files with your contacts, such as Connections.csv.
error-nothing-in-archive = { $file } is a ZIP archive without Connections.csv or any other list of contacts that can be read.
    .next = Choose the archive as LinkedIn made it, or open it and choose the list inside (CSV, Excel or vCard).
error-member-unlike = { $file } has the name of a file of LinkedIn's, but not its columns: it was not used.
    .next = If it is a list of contacts, choose it by itself.
error-connections-missing = { $file } holds only your own profile: your connections are not in it yet.
    .next = LinkedIn sends a second e-mail within about a day, with an archive that holds Connections.csv: choose that one.
error-formats-conflict = { $file } looks like two formats at once: { $formats }.
    .next = Say which column is which, or keep only the columns of one of them and choose the file again.
error-json-unknown = { $file } is a JSON file, but not a list of contacts we know.
    .next = Choose friends.json from your Facebook download, or a file in CSV, Excel or vCard format.

reject-unfinished = The contact card has no end: the file may have been cut short.

notice-archive-read = Read from the archive: { $files }.
notice-archive-ignored = { $count ->
        [one] Not used from the archive, and not opened: { $files }.
       *[other] Not used from the archive, and not opened ({ $count }): { $files }.
    }
notice-archive-nested = Archives inside the archive are not opened: { $files }. Choose them by themselves.
notice-archive-unsafe = { $count ->
        [one] A file in the archive has a name that could mislead or lead elsewhere: it was refused.
       *[other] { $count } files in the archive have names that could mislead or lead elsewhere: they were refused.
    }
notice-archive-without-connections = This archive has no Connections.csv. LinkedIn sends a second one within about a day: choose that one too.
notice-cards-lines-unreadable = { $rows ->
        [one] Line { $row } of a contact card cannot be read and was left out.
       *[other] { $rows } lines of contact cards cannot be read and were left out, the first is line { $row }.
    }
notice-cards-unclosed = { $rows ->
        [one] The contact card in line { $row } has no proper beginning or end; what could be read was kept.
       *[other] { $rows } contact cards have no proper beginning or end, the first in line { $row }; what could be read was kept.
    }
notice-cards-unfinished = The last contact card, in line { $row }, is incomplete: the file may have been cut short.
notice-names-by-line = There is no header: each of the { $rows } lines was read as one person's name.
notice-owner-facts = { $rows ->
        [one] One entry about yourself.
       *[other] { $rows } entries about yourself.
    }
notice-touches-message = { $rows ->
        [one] One message with one other person: only the date and the direction were kept, not the text.
       *[other] { $rows } messages with { $people } { $people ->
            [one] person
           *[other] people
        }: only dates and directions were kept, not the text.
    }
notice-touches-invitation = { $rows ->
        [one] One invitation.
       *[other] { $rows } invitations.
    }
notice-touches-endorsement = { $rows ->
        [one] One endorsement of a skill.
       *[other] { $rows } endorsements of skills.
    }
notice-touches-recommendation = { $rows ->
        [one] One recommendation.
       *[other] { $rows } recommendations.
    }
notice-touches-note = { $rows ->
        [one] One private note of yours.
       *[other] { $rows } private notes of yours.
    }
notice-touches-follow = { $rows ->
        [one] One person you follow.
       *[other] { $rows } people you follow.
    }
notice-touches-left-out = { $rows ->
        [one] One row is not counted: a group, a draft, an advertisement, someone no longer followed, or no name or direction.
       *[other] { $rows } rows are not counted: groups, drafts, advertisements, people no longer followed, or rows without a name or direction.
    }

error-column-map-wrong = "{ $text }" does not say which column holds what.
    .next = Write "Column name=field", for example "Full Name=full_name". The fields are { $fields }.

notice-table-empty = There is nothing in this file.
notice-lines-unwrapped = Every line stood in one pair of quotation marks, as if all were one column; the columns within were read.
notice-escapes = Quotation marks within the cells are written with a backslash before them.
notice-quotes-within = { $rows ->
        [one] A quotation mark stands within a value in row { $row }
       *[other] Quotation marks stand within values in { $rows } rows, the first is row { $row }
    }; kept as written. Please check.
notice-rows-blank = { $rows ->
        [one] Row { $row } has an empty value too many
       *[other] { $rows } rows (the first is { $row }) have an empty value too many
    }: the values may stand one column too far right. Please check.
notice-rows-above = { $rows ->
        [one] One line stands
       *[other] { $rows } lines stand
    } above the table, from row { $row } on.
notice-header-rows = The names of the columns take { $rows } rows, from row { $row } on; the last of them counts.
notice-rows-uneven = { $rows ->
        [one] Row { $row } does
       *[other] { $rows } rows (the first is { $row }) do
    } not have { $width } values as the other rows do; kept as written. Please check.
notice-tables-several = A second table seems to begin in row { $row }; its rows were read with the others. Please check.
