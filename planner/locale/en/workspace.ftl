# The workspace: what can go wrong with it, and what the commands say of it.
error-workspace-unusable = The workspace { $file } cannot be reached: its folder, its disk or its server does not allow it.
    .next = Check that it is there, that it is yours to write in and that the disk or the server is working; nothing was changed.
error-workspace-missing = The workspace { $file } is gone, but backups of it are there; no empty one was begun in its place.
    .next = Restore a backup, or put the file back where it was.
error-workspace-not-begun = There is no workspace at { $file } yet.
    .next = Look at the path; or begin one there with planner plan, your files and --workspace.
error-workspace-damaged = The workspace { $file } is damaged, or is not one of this planner's; it was left as it is.
    .next = Restore a backup you made (planner workspace restore FILE), or choose another workspace.
error-workspace-newer = The workspace { $file } was written by a newer version of this planner; it was left as it is.
    .next = Start the newer version, or choose another workspace.
error-workspace-busy = The workspace { $file } has been in use by another tab or program for { $seconds } seconds; nothing was changed.
    .next = Try again in a moment, or close the other one.
error-workspace-read-only = The workspace { $file } can be read but not written; nothing was changed.
    .next = Allow writing to the file and its folder, or work with a copy of it elsewhere.
error-workspace-full = The disk of the workspace { $file } is full; nothing was changed.
    .next = Free some space and try again.
error-workspace-elsewhere = The workspace { $file } is kept by a database server, not in a file here.
    .next = Back up, restore and move it with the tools of that server; planner workspace export works there too.
error-database-unknown = The address of the database is not understood, or the driver for it is not installed.
    .next = Write it as postgresql+psycopg://USER@HOST/DATABASE and install the planner with its extra "postgresql"; docs/workspace.md tells how.
error-backup-unusable = { $file } is not a backup of this planner's, or is damaged; nothing was changed.
    .next = Choose another backup; planner check says which of the automatic ones are whole.
error-changed-meanwhile = This has changed meanwhile, in another tab or program; yours was not recorded.
    .next = Look at it as it is now, and decide again.
error-network-unlike = { $file } holds { $contacts ->
        [one] one contact
       *[other] { $contacts } contacts
    } and has hardly anybody in common with your workspace: it may be somebody else's. Nothing of it was kept.
    .next = If it is yours too, add it all the same (--also-unlike in a terminal); if not, give that person a workspace of their own.

workspace-restore = The latest good backup is of { $moment }; this puts it in place and keeps the present file beside it: { $command }
workspace-backed-up = A copy of the workspace was written to { $file }.
workspace-ticked = { $file }: { $told }
workspace-restored = The workspace is now as { $file } has it.
workspace-kept-aside = As it was before, it is kept in { $file }.
workspace-exported = { $people ->
        [one] All that is kept on one person was written to { $file }.
       *[other] All that is kept, with { $people } people, was written to { $file }.
    }
workspace-copy-not-noted = The workspace can only be read, so it does not remember this copy; erasing will not name it.
workspace-person-erased = The person was erased; a file that names them again does not bring them back.
workspace-erased = The workspace was erased.
workspace-copy-left = This copy still holds what was erased; delete it yourself: { $file }
workspace-copies-unknown = The workspace could not be read, so nobody knows where you had copies written; look for them yourself.

erase-sure-person = Erase everything kept on the person { $person }, and all automatic backups? This cannot be undone (yes/no)
erase-sure-all = Erase the workspace { $workspace } with everything in it and all its automatic backups? This cannot be undone (yes/no)
erase-yes = yes y
erase-no = no
erase-nothing = Nothing was erased.
erase-needs-yes = Nobody is here to be asked. Add --yes if you mean it.

check-workspace = The workspace opens, and all its { $rows } rows are whole: { $place }
check-workspace-none = There is no workspace yet; it would be { $place }
check-workspace-read-only = The workspace can only be read. Allow writing to its file and folder.
check-backups = { $count ->
        [one] The automatic backup is whole.
       *[other] All { $count } automatic backups are whole.
    }
check-backups-unsound = { $count ->
        [one] A backup is damaged: { $files }. Delete it; the others are whole.
       *[other] { $count } backups are damaged: { $files }. Delete them; the others are whole.
    }
check-permissions = Nobody else on this computer may read the workspace or its backups.
check-permissions-wrong = Other users of this computer may read or write { $files }. Take that right from them (chmod 600).
check-settings = The settings keep the page to this computer.
check-vocabularies = All { $count } vocabularies load, and no line stands twice.
check-vocabulary-unreadable = The vocabulary { $file } cannot be read. Install the planner again, or undo your changes to the file.
