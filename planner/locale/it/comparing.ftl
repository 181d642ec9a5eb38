# Perché una persona sta sopra un'altra, e dove starebbe se una voce non contasse.
cli-than = Un'altra persona, per nome o parte del nome: dice perché una delle due sta sopra l'altra.
compare-above = { $above } sta { $points } punti sopra { $below }.
compare-equal = { $above } e { $below } hanno gli stessi punti.
compare-because = { $points } punti per: { $part }. { $ahead }: { $of_ahead } { $behind }: { $of_behind }
compare-behind = Invece { $ahead } è avanti di { $points } in: { $part }. { $ahead }: { $of_ahead } { $behind }: { $of_behind }
compare-alike = Nessuna differenza in: { $parts }.
compare-unknown = Non noto di { $name }: { $parts }. Non conta né a favore né contro.
compare-self = È due volte la stessa persona.
compare-title = Perché sopra o sotto un'altra persona?
compare-about = Scegli un'altra persona. Senza un nome vedi chi le sta accanto nella graduatoria.
compare-name = Cerca un nome
compare-choose = Confronta con
compare-one = { $rank }. { $name }
compare-nobody = Nessuno ha questo nome.
without-title = Se una voce non contasse
without-part = Voce tolta
without-place = Posto (ora { $rank })
