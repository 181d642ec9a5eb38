# What we know of the network, and the user's word on employers.
page-knowledge = What we know
page-knowledge-about = How much of your network is known, and the few answers that would help most.
knowledge-nobody = There is nobody here yet. Load the contacts you already have, and this page will show what is known of them.
knowledge-lead = The more is known of people's work, the better the plan tells who is close to your aim. You know things no file holds: a few answers about employers go a long way, and you can take each of them back.
knowledge-function = Role
knowledge-seniority = Level
knowledge-sector = Sector
knowledge-place = Place
knowledge-share = { $percent } %
knowledge-of = { $known } of { $people }
knowledge-honest = LinkedIn's file holds no sector and no place: they are read from titles, employers and your other files. Less than half of the places is normal. The head office of a large firm does not count as known, for its people may work anywhere.

knowledge-telling = The answers that help most
knowledge-telling-sector = The sector of { $company }: { $people ->
        [one] one person
       *[other] { $people } people
    }, { $percent ->
        [0] less than 1
       *[other] { $percent }
    } %
knowledge-telling-place = Where people at { $company } work: { $people ->
        [one] one person
       *[other] { $people } people
    }, { $percent ->
        [0] less than 1
       *[other] { $percent }
    } %
knowledge-nothing-to-ask = There is nothing left to ask: the sector of every employer and everybody's place are known. Thank you.

knowledge-sectors-title = Employers we do not know
knowledge-sectors-about = In which sector are they? Leave empty what you do not know. An answer counts for all the people there.
knowledge-sectors-known = The sector of every employer is known.
knowledge-people = { $people ->
        [one] one person
       *[other] { $people } people
    }
knowledge-guess = { $value }?
knowledge-colleagues = { $some } of { $people } people here have titles of this sector: { $sector }.
knowledge-hint-sector = Only a hint, from “{ $words }”: { $sector }.
knowledge-save-sectors = Save these sectors
knowledge-saved-sector = { $more ->
        [0] Saved.
        [one] Saved: now the sector of one more person is known.
       *[other] Saved: now the sector of { $more } more people is known.
    }
knowledge-nothing-said = There was nothing to save yet: answer at least one question above.
knowledge-more = { $employers ->
        [one] Show one more
       *[other] Show { $employers } more
    }
knowledge-rest = { $employers ->
        [one] One more employer has no more people than these; asking about it would bring little.
       *[other] { $employers } more employers have no more people than these; asking about them would bring little.
    }

knowledge-places-title = Where do these people work?
knowledge-places-about = Write a town, province, region or country. Answer only where all, or nearly all, the people you know there work in one place. If an organisation has several sites, open “One by one” and say it of the person instead.
knowledge-places-known = It is known where the people of every employer work.
knowledge-hint-place = Perhaps { $place }; that may be no more than the head office.
knowledge-one-by-one = One by one
knowledge-save-places = Save these places
knowledge-saved-place = { $more ->
        [0] Saved.
        [one] Saved: now the place of one more person is known.
       *[other] Saved: now the place of { $more } more people is known.
    }
knowledge-unknown = “{ $text }” ({ $company })
knowledge-unknown-places = Not saved, because we do not know this place: { $places }. Write a town, province, region or country.

knowledge-people-title = People without an employer
knowledge-people-about = No employer tells where they are. Open somebody's page, and say it under “What you know better”.
knowledge-people-more = { $people ->
        [one] and one more
       *[other] and { $people } more
    }

knowledge-given-title = Your answers
knowledge-given-about = They stand above whatever is read. Taken back, what your files tell counts again.
knowledge-given = { $topic }: { $value }

knowledge-hint = The sector of { $known } of { $people } people is known. { $employers ->
        [one] Tell it of one employer
       *[other] Tell it of { $employers } employers
    }, and it is known of { $more } more.
knowledge-hint-go = Say what you know
