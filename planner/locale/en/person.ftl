# The page of one person: how things stand, notes, the user's own word, the story.
person-nobody = Choose a person first: in the plan, under Everybody, or on the page Today.
person-to-plan = Go to the plan
person-profile = LinkedIn profile
person-act = Note what has happened
person-why = Why this person, and how you know each other
person-file = person

stands-none = Nothing is planned with this person.
stands-planned = On your list since { $since }.
stands-written = You wrote on { $since }.
stands-replied = They replied on { $since }.
stands-meeting = You agreed on { $since } to talk.
stands-done = You talked; noted for { $since }.
stands-resting = You are letting it rest since { $since }.
stands-declined = They said no on { $since }. That is about the moment, and hardly ever about you.
stands-left_alone = You asked not to be pointed to this person: the plan and Today leave them out.

notes-title = Notes and conversations
note-kind = What is it?
note-kind-note = Note
note-kind-give = Something I gave
note-kind-introduction = They introduced me
note-text = Write it down in your own words
note-keep = Keep it
note-edit = Edit
note-remove = Take back
note-leave = Leave it as it was
note-meanwhile = Meanwhile, in another tab, it was changed to: { $text }
note-of-note = note
note-of-give = something you gave
note-of-introduction = they introduced you
note-of-meeting = conversation

answers-title = What you know better
answers-about = Files can be wrong or silent. What you say here always comes first, and you can take it back.
answer-sector = Sector
answer-place = Place
answer-circle = Where you know each other from
answer-register = How you address them in Italian
answer-do_not_contact = Leave this person out of my plans
answer-do_not_contact-about = The plan and Today will not point to this person any more. Their story stays here.
answer-given = { $topic }: { $value }, as you said
answer-read = { $value } (from your files)
answer-unread-sector = not known
answer-unread-place = not known
answer-unread-circle = not known
answer-unread-register = by how you know each other
circle-work = work
circle-studies = studies
circle-family = family
circle-friends = friends
circle-local_community = the place where you live
circle-association = an association
circle-online = online

story-title = The whole story
story-about = Newest first. What you take back no longer counts, as if it had not been said.
story-nothing = There is nothing here yet.
story-more = { $entries ->
        [one] Show one more
       *[other] Show { $entries } more
    }
story-take-back = Take back
story-planned = You put them on your list{ $due ->
        [none] .
       *[other] , to write on { $due }.
    }
story-written = You wrote{ $due ->
        [none] .
       *[other] ; to come back to on { $due }.
    }
story-replied = They replied{ $due ->
        [none] .
       *[other] ; to answer by { $due }.
    }
story-meeting = You agreed to talk{ $due ->
        [none] .
       *[other] {""} on { $due }.
    }
story-done = You talked{ $due ->
        [none] .
       *[other] ; a sign of life around { $due }.
    }
story-resting = You let it rest{ $due ->
        [none] .
       *[other] {""} until around { $due }.
    }
story-declined = They said no.
story-step = You did what was to be done.
story-step-other_person = You turned to somebody else there, or thought about it.
story-step-prepare = You prepared the conversation.
story-step-meet = You talked.
story-note = You wrote a note:
story-give = You gave something:
story-introduction = They introduced you:
story-same = Two entries were found to be one person.
story-apart = You said that two entries are two people.
story-split = You said that a row is somebody else's.
story-answer = You said: { $topic }: { $value }.
story-answer-back = You took back your word: { $topic }.
story-answer-do_not_contact = You asked to leave this person out of your plans.
story-changes-title = What your imports saw
story-change = { $change }: { $told }

person-data-title = Take along or erase what is kept on this person
person-data-about = People may ask what you keep about them. Here it is as one file, and here you can erase it.
person-data-hidden = The file is not offered while names are hidden.
prepared-person = Prepare the file
prepared-person-download = Download the file (JSON)
person-erase = Erase this person
person-erase-title = Erase everything that is kept on { $name }?
person-erase-about =
    - Their contacts, your notes and the whole story go for good.
    - Your backups hold them too: those are deleted, and a fresh one is made.
    - A later import leaves them out. For that, only an unreadable mark stays.
person-erase-confirm = Yes, erase this person
copies-elsewhere = Copies written elsewhere are out of reach. Delete these yourself:
copies-downloaded = Files that you have downloaded are yours to delete.
