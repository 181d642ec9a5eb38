# Why somebody is in the plan, what to give, what to ask, what comes next.
part-role = Role
part-sector = Sector
part-region = Region
part-organisation = Organisation
part-tie = Tie
part-reach = Reach

why-role-same-title = “{ $words }” is the role you aim at ({ $wish }).
why-role-same-role = “{ $words }” is close to { $wish }.
why-role-same-speciality = “{ $words }” is in the same speciality as { $wish }, at another rank.
why-role-near-speciality = “{ $words }” is in a speciality close to { $wish }.
why-role-same-function = “{ $words }” is in the same function as { $wish }.
why-role-near-function = “{ $words }” is in a function near that of { $wish }.
why-role-other-function = “{ $words }” is in another function than the roles you aim at.
why-role-unknown = The position does not tell what they do: counted as neither near nor far.
why-sector-match = Sector: { $words }, one you aim at.
why-sector-near = Sector: { $words }, near one you aim at.
why-sector-other = Sector: { $words }, not one you aim at.
why-sector-unknown = Nothing says which sector they work in: counted as neither right nor wrong.
why-region-match = Place: { $same ->
        [0] { $words }, within what you aim at ({ $wish }).
       *[other] { $words }, one you aim at.
    }
why-region-near = Place: { $words }, near or around one you aim at ({ $wish }).
why-region-other = Place: { $words }, outside those you aim at.
why-region-unknown = The place is not known, or not well enough to tell whether you aim at it: counted as neither right nor wrong.
why-organisation-match = Organisation: { $words }, one you aim at.
why-organisation-chooses = Organisation: { $words }, one you aim at, in human resources there.
why-organisation-inside = Organisation: { $words }, one you aim at, not in charge there as far as the title tells.
why-organisation-other = Organisation: { $words }, not one you aim at.
why-organisation-none = “{ $words }” does not name an organisation you aim at.
why-organisation-unknown = Nothing says where they work: counted as neither right nor wrong.
why-tie-shared = In common with you: { $words }.
why-tie-personal = From a personal circle of yours.
why-tie-age = Connected in { $words }; a list of connections does not say when you last spoke.
why-tie-unknown = Nothing says how long you have known each other.
why-reach-linkedin = You can write on LinkedIn.
why-reach-email = You have an e-mail address.
why-reach-phone = You have a phone number.
why-reach-in-person = No address is known: only in person, or through somebody.
why-weak = That is a weak hint.
why-weak-headquarters = But that is only where the organisation has its headquarters: a weak hint.

purpose-exchange = Exchange
purpose-insight = Insight
purpose-opening = Opening
purpose-bridge = Bridge
purpose-nurture = Staying in touch
purpose-exchange-about = Trade ideas with someone who has something in common with you.
purpose-insight-about = Learn about the role, the sector or the market.
purpose-opening-about = Understand an organisation you aim at from the inside.
purpose-bridge-about = Hear whether there is someone you might talk to.
purpose-nurture-about = Say hello; nothing is asked.

tie-strong = strong
tie-moderate = moderately recent
tie-dormant = long-standing
tie-new = new
tie-unknown = unknown

channel-linkedin = LinkedIn
channel-email = E-mail
channel-phone = Phone
channel-in_person = In person

give-offer = Something you could offer: “{ $offer }”.
give-opening = Offer to share what you learn about the field from your other conversations, without naming anyone.
give-bridge = Ask whom you could introduce to them in turn.
give-exchange = Ask what they are working on, and where you could lend a hand.
give-insight = Offer to send them what you learn from your other conversations, without naming anyone.
give-insight-sector = Offer to send them what you learn about { $sector } from your other conversations, without naming anyone.
give-nurture = Your attention: say what made you think of them.

question-opening = Where would you begin if you had to explain how work is done at your place?
question-bridge = Who sees this field from a different angle than yours?
question-exchange = What do you wish you had known before you began what you do now?
question-insight = What has changed most in your field over the last two years?
question-nurture = What are you enjoying most at the moment?

follow-up-other-person = { $known ->
        [0] No reply yet: do not press. If you know somebody else at { $company }, you may turn there.
       *[other] No reply yet: do not press. { $colleague } is at { $company } too: you may turn there.
    }
follow-up-repeat = If it stays quiet, you may write once more at most, briefly. Then let it rest.

status-planned = planned
status-not_planned = not planned

checklist-title = Outreach plan
checklist-made = Made on { $date } · { $approaches ->
        [0] no approaches
        [one] one approach
       *[other] { $approaches } approaches
    }{ $weeks ->
        [0] { "" }
        [one] { " in one week" }
       *[other] { " in " }{ $weeks } weeks
    }
checklist-note = Each message is a first draft: fill the square brackets, change what does not sound like you. Nothing has been sent.
checklist-week = Week { $number } · from { $date }
checklist-empty = Nobody to write to in these weeks.
checklist-action-approach = Write
checklist-action-other_person = Turn to another person
checklist-action-repeat = Write once more, then rest
checklist-why = Why
checklist-give = To give
checklist-question = A question to begin with
checklist-message = Draft
checklist-if-no-reply = If no reply comes
checklist-known = { $share } % of what you aim at is known about this person
checklist-score = { $score } of 100 points

column-done = done
column-due = due
column-week = week
column-action = action
column-full_name = name
column-position = position
column-company = company
column-purpose = purpose
column-channel = channel
column-message = message
column-give = give
column-first_question = first question
column-why = why
column-score = score
column-known_share = known
column-profile_url = profile
column-email = e-mail
column-outcome = outcome
column-notes = notes
column-person_id = person
column-rank = rank
column-sector = sector
column-place = place
column-status = status
