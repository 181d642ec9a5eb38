# Messages in the user's own words.
error-template-wrong = { $reason ->
        [long] This text has { $chars } characters; at most { $limit } can be kept.
        [broken] Something is not complete in line { $line }: a field stands between two pairs of curly brackets, such as {"{{ first_name }}"}, and every {"{% if … %}"} needs its {"{% endif %}"}.
        [unknown] Line { $line } names a field that there is not; there are: { $fields }.
       *[more] Line { $line } asks for more than a message can do: it may name fields, such as {"{{ first_name }}"}, and use {"{% if … %}"} with one field.
    }
    .next = Change the text and keep it again; until then the drafts stay as they are.

wording-title = In your own words
wording-about = The first drafts can be in words of yours, one text for each purpose. The program still sends nothing; each message is yours to finish.
wording-language = Language of the message
wording-language-en = English
wording-language-it = Italian
wording-purpose = Purpose
wording-formality = Form of address
wording-text = The text
wording-is-own = These drafts are in your words.
wording-is-ours = These drafts are in the program's words: change what does not sound like you.
wording-meanwhile = Meanwhile this was kept in another tab; keeping yours puts it in its place:
wording-preview = For { $name } it would read:
wording-long = { $chars } characters; messages of at most { $limit } seem to be answered more often. Only a hint.
wording-fields = What you can use
wording-fields-about = Write a field where the fact belongs. If it is not known about a person, a blank in square brackets stands there, for you to fill.
wording-keep = Keep my wording
wording-back = Back to the program's wording
wording-field-first_name = the first name
wording-field-full_name = first name and surname
wording-field-company = the organisation, if it is one you aim at
wording-field-sector = the sector, if it is one you aim at
wording-field-shared = what you have in common, such as a school
wording-field-wish_role = the role you aim at that fits best
wording-gap-first_name = [first name]
wording-gap-full_name = [name]
wording-gap-company = [organisation]
wording-gap-sector = [sector]
wording-gap-shared = [what you have in common]
wording-gap-wish_role = [role]
wording-example-sector = renewable energy
wording-example-shared = Politecnico di Torino
wording-example-wish_role = Product manager
