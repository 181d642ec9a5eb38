# Che cosa si sa di una persona, e da dove: il comando explain e la pagina della persona.
fact-of-function = Funzione
fact-of-seniority = Livello
fact-of-sector = Settore
fact-of-place = Luogo
fact-line = { $label }: { $value }, { $because }
fact-because = { $sureness }: { $reason }
fact-sure = sicuro
fact-likely = probabile
fact-hint = solo un indizio
fact-unknown = non si sa
fact-nothing = niente lo dice
fact-either = o { $names }
fact-or = { $first } o { $last }
fact-remote = ovunque (lavoro a distanza)
fact-several = diversi Paesi
fact-place = { $level ->
        [province] { $place } (provincia)
        [region] { $place } (regione)
        [macro] { $place } (un'area vasta)
       *[other] { $place }
    }
# Fra due parole citate una dopo l'altra.
fact-between-words = {"», «"}
fact-from-you = l'hai detto tu
fact-from-you-of-employer = l'hai detto tu di chi lavora per questo datore di lavoro
fact-from-file = il tuo file dice «{ $words }»
fact-from-position = { $same ->
        [1] letto nella posizione «{ $whole }»
       *[other] letto nella posizione «{ $whole }», in «{ $words }»
    }
fact-from-no-rank = la posizione «{ $whole }» indica un mestiere e nessun grado
fact-from-sector-title = chi ha «{ $words }» nella posizione lavora in questo settore, secondo il nostro elenco dei ruoli
fact-from-colleagues = { $some } persone su { $people } presso questo datore di lavoro hanno ruoli di questo settore
fact-from-list = il datore di lavoro «{ $words }» sta nel nostro elenco delle organizzazioni
fact-from-sector-words = «{ $words }» nel nome del datore di lavoro, «{ $whole }», è di questo settore, secondo il nostro elenco di parole
fact-from-mail = l'indirizzo e-mail è di { $words }, un dominio del nostro elenco delle organizzazioni
fact-from-employer-name = letto nel nome del datore di lavoro, «{ $whole }»
fact-from-country-in-name = il nome del datore di lavoro, «{ $words }», dice il Paese
fact-from-site = il datore di lavoro «{ $words }» ha lì la sua unica sede, secondo il nostro elenco delle organizzazioni
fact-from-seat = il datore di lavoro «{ $words }» ha lì la sua sede, secondo il nostro elenco delle organizzazioni; si può lavorare anche altrove
fact-from-mail-site = l'indirizzo e-mail è di { $words }; quell'organizzazione ha lì la sua unica sede, secondo il nostro elenco delle organizzazioni
fact-from-mail-seat = l'indirizzo e-mail è di { $words }; quell'organizzazione ha lì la sua sede, secondo il nostro elenco delle organizzazioni, ma si può lavorare anche altrove
fact-from-mail-country = l'indirizzo e-mail di { $words } finisce con le lettere di questo Paese
fact-from-phone = un numero di telefono di una linea fissa di lì
fact-from-phone-abroad = un numero di telefono di questo Paese, forse comprato durante un soggiorno
