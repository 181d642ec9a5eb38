# Possible duplicates: who is one person and who is two.
page-duplicates = Possible duplicates
page-duplicates-about = Say who is one person and who is two, and look at what was merged by itself.
page-duplicates-count = Possible duplicates ({ $cards })
duplicates-lead = The same person often stands in several lists. Who is almost certainly one person is merged by itself, and stands under “Merged automatically”; whoever is only likely to be one is asked about here, those near your plan first, and stays apart until you say so. You can take back whatever you say.
duplicates-tab-questions = To decide
duplicates-tab-merged = Merged automatically
duplicates-nobody = There is nobody here yet. Load the contacts you already have, and this page will show who may be one person.
duplicates-none = There is nothing to decide: nobody looks like somebody else.
duplicates-all-decided = That was all. Thank you: nobody will be written to twice.
duplicates-progress = Question { $at } of { $all }
duplicates-put-off = { $cards ->
        [one] One question was put off; it comes last.
       *[other] { $cards } questions were put off; they come last.
    }
duplicates-waiting = { $cards ->
        [one] One more question waits below these.
       *[other] { $cards } more questions wait below these.
    }
duplicates-is-one = Is this one person?
duplicates-which = Which of these is { $name }?
duplicates-same = The same person
duplicates-apart = Two different people
duplicates-none-of-these = None of these
duplicates-later = Later
duplicates-keys = Keys for the first question: S the same person, D two different people, L later.
duplicates-keys-which = Keys for the first question: a number for the one it is, D none of these, L later.
duplicates-for = For: { $evidence }.
duplicates-against = Against: { $evidence }.
duplicates-fact-place = Place
duplicates-fact-emails = E-mail
duplicates-fact-phones = Phone
duplicates-fact-profile = LinkedIn
duplicates-fact-connected = Connected on
duplicates-fact-sources = From
duplicates-source = { $file }, row { $row }
duplicates-source-gone = { $file }, row { $row } (no longer in the list)
duplicates-nothing-known = nothing else is known
duplicates-merged-lead = { $people ->
        [0] Nobody was put together from several rows by name or address.
        [one] One person was put together from several rows by name or address; what is least sure comes first. If a row is somebody else, say so: notes and statuses stay with the person.
       *[other] { $people } people were put together from several rows by name or address; what is least sure comes first. If a row is somebody else, say so: notes and statuses stay with the person.
    }
duplicates-merged-search = Search by name
duplicates-merged-found = { $people ->
        [0] Nobody of that name.
        [one] One person
       *[other] { $people } people
    }
duplicates-merged-more = { $people ->
        [one] Show one more
       *[other] Show { $people } more
    }
duplicates-split = Not the same person
duplicates-split-done = Kept apart from now on. You can take it back here or under Today.
duplicates-rows = { $rows ->
        [one] Put together from one row
       *[other] Put together from { $rows } rows
    }
duplicates-rows-about = If a row is somebody else, say so: notes and statuses stay with this person. You can take it back.

sure-almost = Almost certainly one person ({ $percent } %)
sure-very = Very likely one person ({ $percent } %)
sure-likely = Probably one person ({ $percent } %)
sure-perhaps = Perhaps one person ({ $percent } %)
sure-hardly = Hardly one person ({ $percent } %)

evidence-name-rare = the same name, and a rare one
evidence-name-same = the same name
evidence-name-common = the same name, though a common one
evidence-name-spelt = the address of one spells the other's name
evidence-name-short = one first name is a short form of the other
evidence-name-part = one name is a part of the other
evidence-name-initial = an initial that fits
evidence-name-typo = names one letter apart
evidence-name-two = two different first names
evidence-name-other = different names
evidence-surname-other = different surnames
evidence-firm-same = the same organisation
evidence-firm-near = organisations that belong together or are written alike
evidence-firm-other = different organisations
evidence-title-same = the same role
evidence-title-other = different roles
evidence-place-same = the same place
evidence-place-other = different places
evidence-email-same = the same e-mail address
evidence-email-other = different e-mail addresses
evidence-phone-same = the same phone number
evidence-phone-other = different phone numbers
evidence-profile-same = the same LinkedIn profile
evidence-profile-other = different LinkedIn profiles
evidence-day-same = connected on the same day
evidence-day-other = connected on different days
evidence-gone-and-new = one is no longer in a list and the other is new in it
evidence-same-row = the same row twice
evidence-remembered = known to be this person since an earlier file
evidence-several = others are just as likely
