# What tells how you and a person stand: one sentence a tie; -dormant where nothing passed for three years.
why-tie-together = You connected while you were at { $words }, where they are or were too.
why-tie-together-dormant = You connected while you were at { $words }, where they are or were too. Nothing passed for three years or more, as far as your files tell.
why-tie-both-wrote = You wrote to each other{ $words ->
        [undated] {""}
       *[other] , last in { $words }
    }.
why-tie-both-wrote-dormant = You wrote to each other{ $words ->
        [undated] {""}
       *[other] , last in { $words }
    }. Nothing passed for three years or more, as far as your files tell.
why-tie-recommended-both = You recommended each other.
why-tie-recommended-both-dormant = You recommended each other. Nothing passed for three years or more, as far as your files tell.
why-tie-recommends-me = They recommended you.
why-tie-recommends-me-dormant = They recommended you. Nothing passed for three years or more, as far as your files tell.
why-tie-recommended-by-me = You recommended them.
why-tie-recommended-by-me-dormant = You recommended them. Nothing passed for three years or more, as far as your files tell.
why-tie-contact = Last contact in { $words }, as you noted.
why-tie-contact-dormant = Last contact in { $words }, as you noted. Nothing passed for three years or more, as far as your files tell.
why-tie-they-wrote = They wrote and your files hold no answer of yours{ $words ->
        [undated] {""}
       *[other] ; the last time in { $words }
    }.
why-tie-they-wrote-dormant = They wrote and your files hold no answer of yours{ $words ->
        [undated] {""}
       *[other] ; the last time in { $words }
    }. Nothing passed for three years or more, as far as your files tell.
why-tie-you-wrote = You wrote and your files hold no answer of theirs{ $words ->
        [undated] {""}
       *[other] ; the last time in { $words }
    }.
why-tie-you-wrote-dormant = You wrote and your files hold no answer of theirs{ $words ->
        [undated] {""}
       *[other] ; the last time in { $words }
    }. Nothing passed for three years or more, as far as your files tell.
why-tie-endorsed = A skill was endorsed on LinkedIn{ $words ->
        [undated] {""}
       *[other] ; connected in { $words }
    }.
why-tie-endorsed-dormant = A skill was endorsed on LinkedIn{ $words ->
        [undated] {""}
       *[other] ; connected in { $words }
    }. Nothing passed for three years or more, as far as your files tell.
why-tie-phone-book = You keep their number or a group for them{ $words ->
        [undated] {""}
       *[other] ; connected in { $words }
    }.
why-tie-phone-book-dormant = You keep their number or a group for them{ $words ->
        [undated] {""}
       *[other] ; connected in { $words }
    }. Nothing passed for three years or more, as far as your files tell.
why-tie-shared-dormant = In common with you: { $words }. Nothing passed for three years or more, as far as your files tell.
why-tie-personal-dormant = From a personal circle of yours. Nothing passed for three years or more, as far as your files tell.
why-tie-quiet = Connected in { $words }; your files hold no message between you.

# How close a tie is, on the page and in explain.
strength-line = Closeness as far as your files tell: { $strength } of 100
strength-because = { $strength }. From: { $parts }
strength-thin = { $line } (on little evidence)
strength-none = Nothing in your files tells how close you are
strength-graded = { $part } { $value }
strength-of-messages = number of messages
strength-of-answers = messages both ways
strength-of-recent = how recent the last sign is
strength-of-circle = a personal circle
strength-of-together = connected while at the same place
strength-of-past = a past in common
strength-of-recommends_me = their recommendation
strength-of-recommended_by_me = your recommendation
strength-of-endorsed_me = their endorsement
strength-of-endorsed_by_me = your endorsement
strength-of-invited_with_note = an invitation with a note
strength-of-noted = a note of yours on LinkedIn
strength-of-phone_book = in your address book
tie-is-dormant = Nothing passed for three years or more, as far as your files tell
tie-may-be-dormant = Connected three years ago or more: the tie may be dormant, but no file says when you last spoke
tie-less-digital = In their sector close ties help more than elsewhere, so closeness counts more
known-message_last_by = { $value ->
        [sent] The last message was yours
       *[received] The last message was theirs
    }
known-connected_while = You connected while you were at { $value }, where they are or were too
