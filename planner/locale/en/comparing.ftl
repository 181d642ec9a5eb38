# Why one person stands above another, and where somebody would stand if one part did not count.
cli-than = Somebody else, by name or a part of it: say why one of the two stands above the other.
compare-above = { $above } stands { $points } points above { $below }.
compare-equal = { $above } and { $below } have the same number of points.
compare-because = { $points } points because of: { $part }. { $ahead }: { $of_ahead } { $behind }: { $of_behind }
compare-behind = But { $ahead } is ahead by { $points } in: { $part }. { $ahead }: { $of_ahead } { $behind }: { $of_behind }
compare-alike = No difference in: { $parts }.
compare-unknown = Not known of { $name }: { $parts }. It is counted neither for nor against anybody.
compare-self = That is the same person twice.
compare-title = Why above or below somebody else?
compare-about = Choose somebody else. Without a name you see those who stand next to this person.
compare-name = Look for a name
compare-choose = Compare with
compare-one = { $rank }. { $name }
compare-nobody = Nobody has this name.
without-title = If one part did not count
without-part = Part left out
without-place = Place (now { $rank })
