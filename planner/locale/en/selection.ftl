# Why a week of the plan is not all that the mix asks for, and the settings of the mix.
mix-seats-first-week = { $found } instead of { $wanted } people: the first week is lighter, to begin gently.
mix-seats-light-month = { $found } instead of { $wanted } people: many are away in this month.
mix-seats-few-days = { $found } instead of { $wanted } people: the week has few working days.
mix-seats-no-days = Nobody: the week has no working day.
mix-seats-under-way = { $found } of { $wanted } places belong to people who are already on your list.
mix-seats-top = { $found } instead of { $wanted } people: the plan is limited to a number of people.
mix-seats-nobody = { $found } instead of { $wanted } people: nobody else can be written to now. At each employer one conversation at a time is enough.
mix-circle-nobody = Nobody from family, friends, neighbours or associations: none is left whose circle is known. You can say on a person's page where you know each other from.
mix-circle-shares = Nobody more from family, friends, neighbours or associations: it would be too much of one purpose or sector.
mix-circle-under-way = Nobody more from family, friends, neighbours or associations: the other places belong to people who are already on your list.
mix-tie-nobody = Ties of the kind “{ $name }”: { $found } instead of { $wanted }. Nobody else of them can be written to now.
mix-tie-shares = Ties of the kind “{ $name }”: { $found } instead of { $wanted }. The next of them would make it too much of one purpose or sector.
mix-tie-circle = Ties of the kind “{ $name }”: { $found } instead of { $wanted }. The place went to somebody from a personal circle.
mix-tie-under-way = Ties of the kind “{ $name }”: { $found } instead of { $wanted }. The other places belong to people who are already on your list.
mix-tie-behind = Ties of the kind “{ $name }”: { $found } instead of { $wanted }. The next of them is { $behind } points behind those who are in the week instead.
mix-purpose-nobody-else = Purpose “{ $name }”: { $found }, though { $wanted } should be the most. Nobody with another purpose can be written to now.
mix-sector-nobody-else = Sector “{ $name }”: { $found }, though { $wanted } should be the most. Nobody from elsewhere can be written to now.
mix-notes-title = Why these kinds of people
mix-notes-about = What your mix asks for and a week could not give, with the reason.
mix-notes-weeks = { $count ->
    [one] Week { $weeks }
   *[other] Weeks { $weeks }
 }
mix-title = The mix of a week
mix-about = Shares of a week's new people by kind of tie. Only the proportions matter; somebody who suits your aim far better still comes first.
mix-share-moderate-about = Most, because moderately weak ties helped most in the largest study.
mix-share-dormant-about = Some every week: old ties are useful and seldom thought of.
mix-share-strong-about = Willing and encouraging, though they often hear the same news as you.
mix-share-new-about = Open to new people, in balance with the care for those you know.
mix-purpose-share = At most of one purpose, %
mix-purpose-share-about = A week with one purpose only is no balance.
mix-sector-share = At most from one sector, %
mix-sector-share-about = Somebody from elsewhere brings other news.
mix-circle-seats = From family, friends, neighbours, associations
mix-circle-seats-about = At least so many a week, where there are any: many people find work through those close to them.
mix-first-week = First week, % of the others
mix-first-week-about = It is easier to begin with few and easy messages.
