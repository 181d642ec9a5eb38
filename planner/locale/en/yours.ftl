# The page of the user's own data, and a coach's overview.
obscure = Hide names while somebody else sees my screen
obscure-about = On every page names become initials; notes, drafts and addresses are not shown. It holds until you switch it off.

yours-title = This workspace
yours-first = My network
yours-name = What you call it
yours-rename = Rename
yours-place = It is one file on this computer, { $size } MB. Nothing of it is sent anywhere.
yours-place-about = Only your own account on this computer can open it. Copy it with the buttons below rather than by hand.
yours-in-memory = Nothing is kept here. What you see lives in the memory of this page and is gone when you close it.
yours-open = Leave this, and open what is kept on this computer

backups-title = Backups
backups-about = Before every import a backup is made by itself; the latest ten stay. They hold the same people, so keep copies as you would an address book.
backups-make = Make a backup now
backups-made = A backup was made.
backups-none = There is no backup yet.
backups-one = { $day }, { $time } · { $why } · { $size } MB
backups-other = another copy · { $size } MB
backups-why-by-hand = made by you
backups-why-before-import = before an import
backups-why-before-migration = before an update of the planner
backups-why-before-restore = before another backup was restored
backups-why-before-removing-a-list = before a list was taken out
backups-why-after-erase = after a person was erased
backups-restore = Go back to a backup
backups-which = Which one
backups-restore-about = Everything will be as it was then. What you have done since is not lost: it becomes a backup itself, in this list.
backups-restore-confirm = Yes, go back to this one
backups-restored = Your workspace is as that backup had it. As it was before, it is now the latest backup.
prepared-copy = Prepare a copy to download
prepared-copy-download = Download the copy

export-title = Everything as one file
export-about = People, notes, decisions, imports and settings as JSON, a text that people and other programs can read.
export-file = everything
prepared-everything = Prepare the file
prepared-everything-download = Download everything (JSON)

yours-erase-title = Erase everything
yours-erase-about = When you no longer need the planner, or it was not your data.
yours-erase = Erase everything
yours-erase-means =
    - Everybody in it, your notes and decisions, your target and settings go for good.
    - All backups of it go too. Nothing brings them back.
yours-erase-type = To be sure, type what this workspace is called
yours-erase-confirm = Erase everything
yours-erase-otherwise = It is called otherwise. Nothing was erased.

overview-title = Your workspaces
overview-fold = Several people? A coach keeps one workspace per client
overview-about = Each workspace is a file of its own: nothing of one appears in another. The names here are those you gave; nobody from their networks is named.
overview-own = open now
overview-open = Open
overview-again = Look again
overview-new = Begin another one
overview-new-name = Name of the new workspace
overview-due = { $today ->
        [0] Nothing due today
        [one] One thing today
       *[other] { $today } things today
    }{ $late ->
        [0] {""}
        [one] , one from earlier days
       *[other] , { $late } from earlier days
    }{ $week ->
        [0] {""}
        [one] , one more in the next seven days
       *[other] , { $week } more in the next seven days
    }.
overview-happened = Last { $weeks } weeks: { $approaches ->
        [one] one approach
       *[other] { $approaches } approaches
    }, { $replies ->
        [one] one reply
       *[other] { $replies } replies
    }, { $conversations ->
        [one] one conversation
       *[other] { $conversations } conversations
    }, { $introductions ->
        [one] one introduction
       *[other] { $introductions } introductions
    }
overview-last = { $day ->
        [none] Nothing has happened in it yet.
       *[other] Last used for something on { $day }.
    }
overview-older = From an earlier version of the planner. Open it once, and it is brought up to date after a backup.
overview-newer = From a newer version of the planner. It is left as it is.
overview-damaged = Damaged. Open it to see whether a backup can be restored; the file itself is left as it is.
overview-busy = In use by another program just now. Look again in a moment.
overview-unreadable = It cannot be read now. Open it to see why.
