# First drafts, and what the lint says of them.
draft-connected = { $number ->
       *[other] in { $month }
    }
checklist-subject = Subject
column-subject = subject

wording-advice = Worth a second look (you can keep it as it is):
lint-phrase = “{ $phrase }” { $why } Perhaps: { $instead }.
lint-questions = { $number } questions: one is easier to answer.
lint-no-blank = No blank in square brackets: a line written by hand for each person is what makes it personal.
lint-no-way-out = It is not easy to say no: add a few words such as “if not, no problem”.
lint-why-begs = asks for a job, which few people have to give; almost everybody can tell what they know.
lint-why-favour = asks for a favour before there is trust.
lint-why-pushes = pushes.
lint-why-orders = tells the other what to do.
lint-why-time = asks for a slice of the day at once.
lint-why-schedule = decides the next step, which is the other's to take.
lint-why-waits = waits visibly for an answer.
lint-why-vague = does not say what you would like.
lint-why-flatters = flatters, and flattery sounds like a means to an end.
lint-why-excuses = excuses or blames the silence; naming it is enough.
lint-why-servile = makes you small.
lint-why-sells = sounds like an advertisement.
