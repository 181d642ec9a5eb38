# Ticked checklists that are read back.
error-not-a-checklist = { $file } is not a checklist that this planner made.
    .next = Choose the checklist you saved from here, as CSV or Excel, with its line of column names and at least "action", "name" and "person".

ticks-title = Read a ticked checklist
ticks-help = Choose the checklist after you have ticked it, as CSV or Excel. Put an "x" or the day under "done", what came of it under "outcome" (no reply, replied, meeting, talked, declined), and anything else under "notes". Reading it twice adds nothing.
ticks-read = { $people ->
        [0] Nothing new in this checklist.
        [one] Added for one person: { $what }.
       *[other] Added for { $people } people: { $what }.
    }
ticks-statuses = { $count ->
        [one] one step of an approach
       *[other] { $count } steps of approaches
    }
ticks-steps = { $count ->
        [one] one turn to another person
       *[other] { $count } turns to other people
    }
ticks-notes = { $count ->
        [one] one note
       *[other] { $count } notes
    }
ticks-unchanged = { $count ->
        [one] One entry was known already.
       *[other] { $count } entries were known already.
    }
ticks-remarks = Please look at these rows; nothing in them was guessed:
ticks-elsewhere = A checklist of yours is not imported but read back: on the page Checklist, or with planner workspace ticked.
ticks-go = Go to the checklist

tick-action-unclear = Row { $row } is ticked, but does not say which step was done: it was left out.
tick-day-ahead = Row { $row } has a day that lies ahead: the day it was due, or today, was taken instead.
tick-done-missing = From row { $row } on no tick could be read. Is there still a column called "done"?
tick-done-unclear = In row { $row } the tick is neither yes nor no: nothing was taken as done.
tick-further-on = Row { $row } is behind what you have noted since: the status stays as it is.
tick-note-cut = The note in row { $row } is very long: its end was left out.
tick-outcome-contradicts = Row { $row } and another row of the same step tell different outcomes: neither was used.
tick-outcome-unclear = The outcome in row { $row } is not one we know: it was kept as a note.
tick-person-mixed = In row { $row } the name and the person do not belong together, as if only some columns had been sorted: it was left out.
tick-person-unclear = Row { $row } has lost its "person", and name and company do not tell who it is: it was left out.
tick-person-unknown = The person of row { $row } is not in this workspace: it was left out.
tick-repeat-alone = In row { $row } the second message is ticked, but the first one is not: it was noted as the first.
