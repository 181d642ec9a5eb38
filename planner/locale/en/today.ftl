# Today, the decisions, what an import has changed, and a workspace that cannot be used.
page-begin = Outreach planner
page-begin-about = The way in.
page-today = Today
page-today-about = What is due, what can wait, what has changed.
page-person = Person
page-person-about = Everything about one person: how things stand, your notes, the whole story.
page-workspace = Your data
page-workspace-about = Where your data is, copies of it, and how to erase it.
step-keeping = Keeping what was read …
network-opening = Opening your network …

today-nobody = There is nobody here yet. Load the contacts you already have, and this page will tell you what to do next.
today-lead = { $now ->
        [0] { $week ->
                [0] Nothing is due today, and nothing more in the next seven days. That is fine.
                [one] Nothing is due today; one thing in the next seven days.
               *[other] Nothing is due today; { $week } things in the next seven days.
            }
        [one] One thing to do today{ $week ->
                [0] .
                [one] {""}, and one more in the next seven days.
               *[other] {""}, and { $week } more in the next seven days.
            }
       *[other] { $now } things to do today{ $week ->
                [0] .
                [one] {""}, and one more in the next seven days.
               *[other] {""}, and { $week } more in the next seven days.
            }
    }
today-to-plan = Choose people in the plan
today-late = From earlier days
today-late-about = Nothing is lost. Do it today, choose another day, or let it rest.
today-today = Today
today-soon = In the next seven days
today-later = Later: { $people ->
        [one] one thing
       *[other] { $people } things
    }
today-resting = Resting: { $people ->
        [one] one person
       *[other] { $people } people
    }
today-resting-about = Nothing to do here now. Ties need pauses too.
person-open = Open

step-write = write the first message
step-other_person = turn to somebody else there
step-repeat = write once more, or let it rest
step-rest = let it rest
step-arrange = propose a time to talk
step-prepare = prepare the conversation
step-meet = talk
step-thank = say thank you
step-stay_in_touch = a sign of life
step-do-write = Write the first message. The draft is in the plan; change it until it sounds like you.
step-do-other_person = No reply since { $since }. That happens and means little: think of somebody else in the same organisation.
step-do-repeat = No reply since { $since }. You can write once more, short and without reproach, or let it rest.
step-do-rest = You have written twice. Let it rest; there may be a better moment.
step-do-arrange = There is a reply. Thank them and propose two times to talk, a quarter of an hour is enough.
step-do-prepare = You are talking on { $day } or soon after. Read up on them, choose three questions, think of what you can give.
step-do-meet = You are talking today. Listen more than you speak, and leave the next step to them.
step-do-thank = Say thank you, with one thing that helped you, within a day.
step-do-stay_in_touch = Time for a sign of life: an article, a greeting, congratulations. Nothing asked.

act-written = I have written
act-replied = There is a reply
act-meeting = We have a date to talk
act-done = We talked, and I said thank you
act-resting = Let it rest
act-declined = They said no
act-planned = Put it on the list
act-step-other_person = I have seen to it
act-step-prepare = Prepared
act-step-meet = We talked
act-other = Something else
act-save = Save
act-saved = Kept: { $status }.
act-status = How things stand
act-status-none = Choose
act-day = On which day
act-remark = Remark (for yourself)
act-due-about = A proposal: choose another day, or none.
act-written-day = Written on
act-written-due = If no reply comes, come back to it on
act-replied-day = Replied on
act-replied-due = Answer by
act-meeting-day = Agreed on
act-meeting-due = Day of the conversation
act-done-day = Talked on
act-done-due = A sign of life around
act-resting-day = Since
act-resting-due = Think of it again around
act-declined-day = On
act-planned-day = Decided on
act-planned-due = Write on
status-written = written
status-replied = replied
status-meeting = conversation agreed
status-done = talked
status-resting = resting
status-declined = said no

event-step = step done
event-note = note
event-give = something given
event-introduction = introduction
event-answer = your word on a fact
event-same = two entries are one person
event-apart = two entries are two people
event-split = a row is somebody else's
notice-typed = You had typed:
last-decision = Kept last: { $what }
last-several = { $decisions } decisions
last-undo = Undo

plan-keep = Put it on my list
plan-keep-week = { $approaches ->
        [one] Put this one on my list
       *[other] Put these { $approaches } on my list
    }
plan-on-list = on your list

news-title = What has changed: { $roles ->
        [0] no new roles
        [one] one new role
       *[other] { $roles } new roles
    }{ $fresh ->
        [0] {""}
        [one] , one new person
       *[other] , { $fresh } new people
    }{ $gone ->
        [0] {""}
        [one] , one no longer in your list
       *[other] , { $gone } no longer in your list
    }
news-roles-about = A new role is a good occasion for a kind word, with nothing asked.
news-role = { $known ->
        [0] now { $after }
       *[other] { $before } → { $after }
    }
news-more = and { $people ->
        [one] one more
       *[other] { $people } more
    }

weeks-title = Your weeks
weeks-told = In the last { $weeks } weeks: { $approaches ->
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
    }.
weeks-about = Replies take time, and silence is rarely about you. A few good conversations are worth more than many messages.
weeks-week = Week from
weeks-approaches = Approaches
weeks-replies = Replies
weeks-conversations = Conversations
weeks-introductions = Introductions

changes-told = Kept in your workspace: { $changes }.
changes-none = Nothing new in these files: your workspace holds all of it already.
change-new-count = { $people ->
        [one] one new person
       *[other] { $people } new people
    }
change-role-count = { $people ->
        [one] one new role
       *[other] { $people } new roles
    }
change-name-count = { $people ->
        [one] one new name
       *[other] { $people } new names
    }
change-address-count = { $people ->
        [one] one new LinkedIn address
       *[other] { $people } new LinkedIn addresses
    }
change-details-count = { $people ->
        [one] other details of one person
       *[other] other details of { $people } people
    }
change-gone-count = { $people ->
        [one] one no longer in the list
       *[other] { $people } no longer in the list
    }
change-back-count = { $people ->
        [one] one back in the list
       *[other] { $people } back in the list
    }
change-new = new
change-role = new role
change-name = new name
change-address = new LinkedIn address
change-details = other details
change-gone = no longer in the list
change-back = back in the list
changes-older = { $files } looks older than what is here: people it alone knows were added, nothing newer was changed.
changes-partial = { $files } holds only a part of the list: nobody was taken for gone.
changes-erased = { $contacts ->
        [one] One contact was left out: you have erased that person.
       *[other] { $contacts } contacts were left out: you have erased those people.
    }
changes-who = Who has changed
changes-kind = What
changes-before = Before
changes-after = Now
lists-title = { $lists ->
        [one] One list in your workspace
       *[other] { $lists } lists in your workspace
    }
lists-about = Bring a newer export whenever you like: people are recognised, and your notes and decisions stay.
lists-day = brought in on { $day }
lists-people = { $people ->
        [one] one person
       *[other] { $people } people
    }
lists-gone = { $people ->
        [one] one no longer in it
       *[other] { $people } no longer in it
    }
lists-remove = Take out
lists-remove-about = The people of this list go, except those in another list and those about whom you have decided something. A backup is made before.
lists-remove-sure = Take this list out
unlike-title = Is this your network?
unlike-other = It is somebody else's: keep it apart
unlike-add = It is mine: add it
unlike-leave = Leave it out
unlike-about = Nothing of it has been kept yet. Two people's networks in one plan would give bad advice, and are hard to part again.
import-waiting = Waiting for your word
workspace-another = another network

unsaved-target = Your target was changed in another tab or program while you were changing it here.
unsaved-settings = Your settings were changed in another tab or program while you were changing them here.
unsaved-mine = Keep what I say here
unsaved-saved = Take what was kept there
workspace-closed = Your workspace cannot be used now
workspace-where = It is here: { $path }
workspace-again = Try again
workspace-restore-latest = Restore the backup { $backup }
workspace-no-backup = There is no backup in order beside it.
workspace-in-memory = Look around without keeping anything
workspace-memory = Nothing is kept here: these people are invented, or live only until you close this page.
workspace-reading-only = Your workspace can be read and not written: nothing you decide here can be kept.
checklist-preview-hidden = Not shown while names are hidden.
