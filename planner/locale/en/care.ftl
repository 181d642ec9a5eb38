# Giving, keeping in touch, and care for people in another country.
give-news = { $has_work ->
        [0] Something has changed in their work: ask how they are, without assuming anything.
       *[other] A kind word on what is new in their work ({ $after }), and congratulations if they are glad of it.
    }
give-why-news = { $known ->
        [0] New in your import of { $day }: { $after }.
       *[other] New in your import of { $day }: { $before } → { $after }.
    }
give-recommendation = If you have worked with them, a few honest lines of recommendation on LinkedIn.
give-why-recommendation = They wrote a recommendation for you.
give-endorsement = If you have seen them at work, endorse a skill that you can vouch for.
give-why-endorsement = They endorsed a skill of yours.
give-introduction = You could ask { $name } and { $other }, each by themselves, whether they would like to meet.
give-why-introduction-speciality = Both work in { $words }, in different organisations.
give-why-introduction-sector = Both work in { $words }, in different organisations.
give-why-offer = Your offer has to do with their work: { $words }.
give-why-offer-anybody = One of your offers; its words do not tell for whom, so they are made in turn.
give-why-sector = They work in { $words }.
give-why-function = Their position has to do with { $words }.
give-article = An article on { $words } that you found worth reading, with a line on why.

giving-title = What you could give
giving-about = Ideas from what is known. None of them is owed.

care-title = Good to know
care-holiday = { $country }: { $day } is a public holiday there.
care-time-later = { $country }: the time there is { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } ahead of yours.
care-time-earlier = { $country }: the time there is { $hours ->
        [one] one hour
       *[other] { $hours } hours
    } behind yours.
care-note-sie = In German: “Sie” with Frau or Herr and the surname, and a doctor's title where there is one, until first names are offered.
care-note-swiss = Switzerland has several languages: formal address first, in the language that their profile is written in.
care-note-lei = In Italian: “Lei” with somebody you do not know yet, until “tu” is offered.
care-note-vous = In French: “vous”, with Madame or Monsieur, until “tu” is offered.
care-note-usted = In Spanish: “usted” is never wrong in a first message; “tú” often follows soon.
care-note-titles = In letters there, academic and professional titles before the name are usual.
care-note-pan = In Polish: Pan or Pani in a first message, until first names are offered.
care-note-family-name-first = There the family name traditionally comes first: look which of the two it is before you write it.
care-note-san = In Japan, also in English, the surname with “-san” is the usual polite address.
care-note-role-title = In Korea the surname with the title of the position is the usual polite address.
care-note-first-names = First names are usual there from the first message.

sign-title = Time for a sign of life
sign-about = A few people you have not been in touch with for a while, as far as is known. A line is enough, and nothing is asked.
sign-why = Last in touch on { $day } · { $circle } · a sign of life about every { $weeks ->
        [one] week
       *[other] { $weeks } weeks
    }
sign-done = I was in touch
sign-not-now = Not this time
story-step-sign_of_life = You gave a sign of life.
story-step-not_now = You left a sign of life for another time.

ledger-title = Given and received
ledger-about = What you have noted and what your files tell, to remember it and to be glad of it.
ledger-given = You gave
ledger-received = You received
ledger-introduction = An introduction: { $text }
ledger-recommended_by_me = A recommendation on LinkedIn
ledger-endorsed_by_me = An endorsement of what they can do
ledger-recommends_me = A recommendation on LinkedIn
ledger-endorsed_me = An endorsement of what you can do
