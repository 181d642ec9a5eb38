# What is known of a person, and from what: the command explain and the person's page.
fact-of-function = Function
fact-of-seniority = Level
fact-of-sector = Sector
fact-of-place = Place
fact-line = { $label }: { $value }, { $because }
fact-because = { $sureness }: { $reason }
fact-sure = sure
fact-likely = likely
fact-hint = only a hint
fact-unknown = unknown
fact-nothing = nothing tells it
fact-either = either { $names }
fact-or = { $first } or { $last }
fact-remote = anywhere (remote work)
fact-several = several countries
fact-place = { $level ->
        [province] { $place } (province)
        [region] { $place } (region)
        [macro] { $place } (a wide area)
       *[other] { $place }
    }
# Between two words that are quoted one after the other.
fact-between-words = {"”, “"}
fact-from-you = you said so
fact-from-you-of-employer = you said so of the people at this employer
fact-from-file = your file says “{ $words }”
fact-from-position = { $same ->
        [1] read in the position “{ $whole }”
       *[other] read in the position “{ $whole }”, in “{ $words }”
    }
fact-from-no-rank = the position “{ $whole }” names an occupation and no rank
fact-from-sector-title = whoever has “{ $words }” in the position works in this sector, by our list of titles
fact-from-colleagues = { $some } of { $people } people at this employer have titles of this sector
fact-from-list = the employer “{ $words }” stands in our list of organisations
fact-from-sector-words = “{ $words }” in the employer's name “{ $whole }” belongs to this sector, by our list of words
fact-from-mail = the e-mail address is at { $words }, a domain in our list of organisations
fact-from-employer-name = read in the employer's name “{ $whole }”
fact-from-country-in-name = the employer's name “{ $words }” tells the country
fact-from-site = the employer “{ $words }” has its only site there, by our list of organisations
fact-from-seat = the employer “{ $words }” has its seat there, by our list of organisations; people may work elsewhere
fact-from-mail-site = the e-mail address is at { $words }; that organisation has its only site there, by our list of organisations
fact-from-mail-seat = the e-mail address is at { $words }; that organisation has its seat there, by our list of organisations, but people may work elsewhere
fact-from-mail-country = the e-mail address at { $words } ends with the letters of this country
fact-from-phone = a phone number of a fixed line there
fact-from-phone-abroad = a phone number of this country, perhaps bought while there
