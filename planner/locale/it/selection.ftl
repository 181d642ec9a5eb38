# Perché una settimana del piano non è tutto ciò che chiede l'equilibrio, e le sue impostazioni.
mix-seats-first-week = { $found } persone anziché { $wanted }: la prima settimana è più leggera, per cominciare con calma.
mix-seats-light-month = { $found } persone anziché { $wanted }: in questo mese molti sono via.
mix-seats-few-days = { $found } persone anziché { $wanted }: la settimana ha pochi giorni lavorativi.
mix-seats-no-days = Nessuno: la settimana non ha giorni lavorativi.
mix-seats-under-way = { $found } posti su { $wanted } sono di persone che sono già nella tua lista.
mix-seats-top = { $found } persone anziché { $wanted }: il piano è limitato a un certo numero di persone.
mix-seats-nobody = { $found } persone anziché { $wanted }: ora non c'è nessun altro a cui scrivere. In ogni azienda basta una conversazione alla volta.
mix-circle-nobody = Nessuno tra famiglia, amici, vicini o associazioni: non resta nessuno di cui si conosca la cerchia. Nella pagina di una persona si può dire da dove vi conoscete.
mix-circle-shares = Nessun altro tra famiglia, amici, vicini o associazioni: sarebbe troppo di un solo scopo o settore.
mix-circle-under-way = Nessun altro tra famiglia, amici, vicini o associazioni: gli altri posti sono di persone che sono già nella tua lista.
mix-tie-nobody = Legami del tipo «{ $name }»: { $found } anziché { $wanted }. Ora non c'è nessun altro di questi a cui scrivere.
mix-tie-shares = Legami del tipo «{ $name }»: { $found } anziché { $wanted }. Con il prossimo sarebbe troppo di un solo scopo o settore.
mix-tie-circle = Legami del tipo «{ $name }»: { $found } anziché { $wanted }. Il posto è andato a una persona di una cerchia personale.
mix-tie-under-way = Legami del tipo «{ $name }»: { $found } anziché { $wanted }. Gli altri posti sono di persone che sono già nella tua lista.
mix-tie-behind = Legami del tipo «{ $name }»: { $found } anziché { $wanted }. Il prossimo è { $behind } punti dietro a chi è nella settimana al suo posto.
mix-purpose-nobody-else = Scopo «{ $name }»: { $found }, mentre al massimo dovrebbero essere { $wanted }. Ora non c'è nessuno con un altro scopo a cui scrivere.
mix-sector-nobody-else = Settore «{ $name }»: { $found }, mentre al massimo dovrebbero essere { $wanted }. Ora non c'è nessuno di altri settori a cui scrivere.
mix-notes-title = Perché proprio queste persone
mix-notes-about = Che cosa chiede il tuo equilibrio e una settimana non ha potuto dare, con il motivo.
mix-notes-weeks = { $count ->
    [one] Settimana { $weeks }
   *[other] Settimane { $weeks }
 }
mix-title = L'equilibrio di una settimana
mix-about = Quote delle persone nuove di una settimana per tipo di legame. Contano solo le proporzioni; chi è molto più adatto al tuo obiettivo viene comunque prima.
mix-share-moderate-about = La parte maggiore, perché nello studio più ampio i legami moderatamente deboli hanno aiutato di più.
mix-share-dormant-about = Qualcuno ogni settimana: i vecchi legami sono utili e ci si pensa di rado.
mix-share-strong-about = Disponibili e incoraggianti, anche se spesso sentono le stesse novità che senti tu.
mix-share-new-about = Apertura a persone nuove, in equilibrio con la cura di quelle che si conoscono.
mix-purpose-share = Al massimo di un solo scopo, %
mix-purpose-share-about = Una settimana con un solo scopo non è in equilibrio.
mix-sector-share = Al massimo da un solo settore, %
mix-sector-share-about = Chi viene da altrove porta altre novità.
mix-circle-seats = Da famiglia, amici, vicini, associazioni
mix-circle-seats-about = Almeno così tante a settimana, dove ce ne sono: molti trovano lavoro attraverso chi è loro vicino.
mix-first-week = Prima settimana, % delle altre
mix-first-week-about = È più facile cominciare con pochi messaggi facili.
