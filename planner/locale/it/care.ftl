# Dare, restare in contatto, e attenzione per chi sta in un altro paese.
give-news = { $has_work ->
        [0] Nel suo lavoro è cambiato qualcosa: chiedi come va, senza dare nulla per scontato.
       *[other] Una parola gentile sulla novità nel suo lavoro ({ $after }), e congratulazioni se ne è felice.
    }
give-why-news = { $known ->
        [0] Novità nei dati che hai portato il { $day }: { $after }.
       *[other] Novità nei dati che hai portato il { $day }: { $before } → { $after }.
    }
give-recommendation = Se avete lavorato insieme, poche righe sincere di raccomandazione su LinkedIn.
give-why-recommendation = Ha scritto una raccomandazione per te.
give-endorsement = Se conosci il suo lavoro, conferma una competenza per cui puoi garantire.
give-why-endorsement = Ha confermato una tua competenza.
give-introduction = Potresti far conoscere { $name } e { $other }: chiedi prima, separatamente, se lo vorrebbero.
give-why-introduction-speciality = Lo stesso campo ({ $words }), in organizzazioni diverse.
give-why-introduction-sector = Lo stesso settore ({ $words }), in organizzazioni diverse.
give-why-offer = La tua offerta ha a che fare con il suo lavoro: { $words }.
give-why-offer-anybody = Una delle tue offerte; le parole non dicono per chi, perciò si propongono a turno.
give-why-sector = Il suo settore: { $words }.
give-why-function = Il suo ruolo ha a che fare con: { $words }.
give-article = Un articolo che ti è piaciuto e che tocca il suo lavoro ({ $words }), con una riga sul perché.

giving-title = Che cosa potresti dare
giving-about = Idee da ciò che si sa. Nessuna è un debito.

care-title = Buono a sapersi
care-holiday = { $country }: lì il { $day } è festa.
care-time-later = { $country }: lì l'ora è avanti di { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    } rispetto alla tua.
care-time-earlier = { $country }: lì l'ora è indietro di { $hours ->
        [one] un'ora
       *[other] { $hours } ore
    } rispetto alla tua.
care-note-sie = In tedesco: «Sie» con Frau o Herr e il cognome, e il titolo di dottore se c'è, finché non viene proposto il nome.
care-note-swiss = In Svizzera si parlano più lingue: prima la forma di cortesia, nella lingua in cui è scritto il suo profilo.
care-note-lei = In italiano: «Lei» con chi non conosci ancora, finché non viene proposto il «tu».
care-note-vous = In francese: «vous», con Madame o Monsieur, finché non viene proposto il «tu».
care-note-usted = In spagnolo: «usted» non è mai sbagliato in un primo messaggio; spesso si passa presto al «tú».
care-note-titles = Nelle lettere lì si usa mettere i titoli accademici e professionali davanti al nome.
care-note-pan = In polacco: Pan o Pani in un primo messaggio, finché non viene proposto il nome.
care-note-family-name-first = Lì il cognome per tradizione viene prima: guarda qual è dei due prima di scriverlo.
care-note-san = In Giappone, anche in inglese, ci si rivolge di solito con il cognome e «-san».
care-note-role-title = In Corea ci si rivolge di solito con il cognome e il titolo della posizione.
care-note-first-names = Lì si usa il nome fin dal primo messaggio.

sign-title = È il momento di un segno di vita
sign-about = Alcune persone che non senti da un po', per quanto si sa. Basta una riga, e non si chiede nulla.
sign-why = Ultimo contatto il { $day } · { $circle } · un segno ogni { $weeks ->
        [one] settimana
       *[other] { $weeks } settimane
    } circa
sign-done = Ci siamo sentiti
sign-not-now = Non questa volta
story-step-sign_of_life = Hai dato un segno di vita.
story-step-not_now = Hai rimandato il segno di vita.

ledger-title = Dato e ricevuto
ledger-about = Ciò che hai annotato e ciò che dicono i tuoi file: per ricordare, ed esserne contenti.
ledger-given = Hai dato
ledger-received = Hai ricevuto
ledger-introduction = Una presentazione: { $text }
ledger-recommended_by_me = Una raccomandazione su LinkedIn
ledger-endorsed_by_me = Una conferma di ciò che sa fare
ledger-recommends_me = Una raccomandazione su LinkedIn
ledger-endorsed_me = Una conferma di ciò che sai fare
