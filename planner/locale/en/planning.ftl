# Why somebody is in the plan, what to give, what to ask, what comes next.
part-role = Role
part-sector = Sector
part-region = Region
part-organisation = Organisation
part-tie = Tie
part-reach = Reach

why-role-same-title = “{ $words }” is the role you aim at ({ $wish }).
why-role-same-role = “{ $words }” is close to { $wish }.
why-role-same-function = “{ $words }” is in the same function as { $wish }.
why-role-near-function = “{ $words }” is in a function near that of { $wish }.
why-role-other-function = “{ $words }” is in another function than the roles you aim at.
why-role-unknown = The position does not tell what they do: counted as neither near nor far.
why-sector-match = Works in { $words }, a sector you aim at.
why-sector-other = Works in { $words }, not a sector you aim at.
why-sector-unknown = Nothing says which sector they work in: counted as neither right nor wrong.
why-region-match = { $words }: within { $wish }.
why-region-other = { $words }: outside the regions you aim at.
why-region-unknown = Nothing says where they are: counted as neither right nor wrong.
why-organisation-match = Works at { $words }, one of your organisations.
why-organisation-other = { $words } is not one of your organisations.
why-organisation-unknown = Nothing says where they work: counted as neither right nor wrong.
why-tie-shared = You have { $words } in common.
why-tie-personal = From a personal circle of yours.
why-tie-age = Connected in { $words }; the file does not say when you last spoke.
why-tie-unknown = Nothing says how long you have known each other.
why-reach-linkedin = You can write on LinkedIn.
why-reach-email = You have an e-mail address.
why-reach-phone = You have a phone number.
why-reach-in-person = No address is known: only in person, or through somebody.
why-weak = (a weak hint)
why-weak-headquarters = (this is where the organisation has its headquarters: a weak hint)

purpose-exchange = Exchange
purpose-insight = Insight
purpose-opening = Opening
purpose-bridge = Bridge
purpose-nurture = Staying in touch
purpose-exchange-about = Trade ideas with someone who knows you.
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

give-offer = What you can offer: { $offer }.
give-opening = Offer to share what you learn about the field from your other conversations, without naming anyone.
give-bridge = Ask whom you could introduce to them in turn.
give-exchange = Ask what they are working on, and where you could lend a hand.
give-insight = Offer to send them what you learn from your other conversations, without naming anyone.
give-insight-sector = Offer to send them what you learn about { $sector } from your other conversations, without naming anyone.
give-nurture = Your attention: tell them what you remember or still use from them.

question-opening = { $known ->
            [0] What should one understand first about how your team works?
           *[1] What should one understand first about how work is done at { $company }?
        }
question-bridge = Who sees this field from a different angle than yours?
question-exchange = What do you think I do well that I might not see myself?
question-insight = What has changed most in your field over the last two years?
question-nurture = What are you enjoying most at the moment?

follow-up-other-person = No reply yet: leave them in peace and, if you know somebody else{ $known ->
        [0] { " there" }
       *[other] { " at " }{ $company }
    }, turn to that person.
follow-up-repeat = Still no reply: write once more at most, briefly. Then let it rest.

status-planned = planned
status-not_planned = not planned

checklist-title = Outreach plan
checklist-made = Made on { $date } · { $approaches ->
        [one] one approach
       *[other] { $approaches } approaches
    } in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
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
