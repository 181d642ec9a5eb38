# Le organizzazioni obiettivo: la pagina, le strade verso ciascuna, il comando.
page-organisations = Le tue organizzazioni
page-organisations-about = Le organizzazioni che vorresti conoscere meglio, chi conosci lì e da quali cominciare.

organisations-lead = Scegli dove vorresti essere, poi guarda chi può raccontarti di più. Comincia da quelle che ti attirano di più e dove conosci già qualcuno; un annuncio aperto viene per ultimo.
organisations-none = Nel tuo elenco non c'è ancora nessuna organizzazione. Scrivine alcune che ti vengono in mente; l'elenco cresce da sé parlando con le persone.
organisations-count = { $count ->
        [one] Una organizzazione nel tuo elenco
       *[other] { $count } organizzazioni nel tuo elenco
    }. Chi accompagna nella ricerca ne consiglia almeno { $advised }, perché nessuna pesi troppo da sola.
organisations-count-full = { $count } organizzazioni nel tuo elenco: con { $advised } o più c'è di che cominciare.
organisations-nobody = Carica i tuoi contatti per vedere chi conosci in ciascuna.

organisations-begin = { $count ->
        [one] Quella da cui cominciare
        [2] Le due da cui cominciare
        [3] Le tre da cui cominciare
        [4] Le quattro da cui cominciare
        [5] Le cinque da cui cominciare
       *[other] Le { $count } da cui cominciare
    }
organisations-begin-about = L'ordine: quanto ti attira ciascuna, poi chi conosci lì, poi se c'è un annuncio aperto. Dove non hai detto la motivazione conta il valore di mezzo.
organisations-all = Tutto l'elenco
organisations-all-about = Di' quello che sai; quello che lasci aperto non conta né a favore né contro.
organisations-shown = Organizzazioni da { $first } a { $last } di { $count }
organisations-page = Parte dell'elenco
organisations-place = posto { $place }
organisations-motivation = Quanto ti attira
organisations-motivation-help = 1 quasi per niente, 5 moltissimo. Da qui segue quanto l'organizzazione conta nel piano.
organisations-posting = C'è un annuncio adatto aperto?
organisations-yes = sì
organisations-no = no
organisations-note = Nota
organisations-note-example = ad es. che cosa ti attira, che cosa vuoi scoprire
organisations-remove = Togli dall'elenco
organisations-open = Chi conosci e le strade per arrivarci

organisations-path = { $certain ->
        [0] { $likely ->
            [one] una persona forse lì
           *[other] { $likely } persone forse lì
        }
        [one] una persona lì{ $likely ->
            [0] {""}
            [one] , un'altra forse
           *[other] , altre { $likely } forse
        }
       *[other] { $certain } persone lì{ $likely ->
            [0] {""}
            [one] , un'altra forse
           *[other] , altre { $likely } forse
        }
    }
organisations-path-none = ancora nessuna strada
organisations-certain = Chi conosci lì
organisations-likely = Forse lì
organisations-bridge = Chi potrebbe conoscere qualcuno lì
organisations-bridge-about = Nessuno deve avere la risposta: chiedi chi potrebbe dirti di più e lascia un modo facile per dire di no.
organisations-circle = Cerchie da aprire
organisations-no-path = Ancora nessuna strada: per quanto ne sappiamo, nessuna delle persone che conosci è lì. Quasi tutti gli elenchi cominciano così.
organisations-more = { $count ->
        [one] e un'altra persona
       *[other] e altre { $count } persone
    }

path-certain-same = lavora presso { $words }
path-likely-group = lavora presso { $words }, che appartiene allo stesso gruppo
path-likely-spelling = lavora presso { $words }, forse un errore di scrittura per { $organisation }
path-likely-acronym = lavora presso { $words }; un nome può stare per l'altro
path-bridge-former = dice di essere stata o stato presso { $organisation }: «{ $words }»
path-bridge-recruiter-sector = cerca persone per organizzazioni del settore { $words }
path-bridge-association = lavora per un'associazione o una camera in { $words }, dove si incontrano le imprese del territorio
path-bridge-sector-region = lavora nello stesso settore ({ $words }) e nello stesso territorio
path-bridge-recruiter = cerca persone per le organizzazioni: «{ $words }»
path-bridge-teacher = insegna o forma, e sa chi è andato dove: «{ $words }»
path-bridge-sector = lavora nello stesso settore ({ $words })
path-circle-alumni = { $words ->
        [none] Chi ha studiato con te o nelle tue scuole: cerca chi è andato a lavorare presso { $organisation }.
       *[other] Chi ha studiato presso { $words }: cerca chi è andato a lavorare presso { $organisation }.
    }
path-circle-association = Le associazioni del settore { $words }: chi ne fa parte incontra lì persone di { $organisation }.
path-circle-chamber = La camera di commercio e l'associazione degli imprenditori in { $words }: guarda quali delle loro serate sono aperte agli ospiti.
path-circle-events = Fiere e serate del settore { $words }: guarda chi vi parla per { $organisation }.

organisations-add = Aggiungi organizzazioni
organisations-add-field = Nomi, uno per riga, o celle copiate da un foglio di calcolo con i nomi delle colonne
organisations-add-example =
    Organizzazione, Motivazione, Annuncio, Nota
    Acme, 5, sì, me ne hanno parlato bene
organisations-add-help = Colonne comprese: organizzazione, motivazione (da 1 a 5), annuncio (sì o no, o il suo titolo), nota.
organisations-add-button = Aggiungi all'elenco
organisations-upload = Un elenco (CSV, Excel o testo)
organisations-added = { $count ->
        [0] Sono già tutte nel tuo elenco; quello che la lista ne dice è stato ripreso.
        [one] Aggiunta una organizzazione.
       *[other] Aggiunte { $count } organizzazioni.
    }
organisations-nameless = { $count ->
        [one] Una riga non nomina nessuna organizzazione ed è stata lasciata fuori: { $rows }.
       *[other] { $count } righe non nominano nessuna organizzazione e sono state lasciate fuori: { $rows }.
    }
organisations-proposed = Dal tuo archivio LinkedIn: nelle preferenze, candidature, annunci salvati o pagine seguite
organisations-proposed-more = Mostrane altre { $count }
organisations-download = Scarica l'elenco (CSV)
organisations-file = organizzazioni.csv
organisations-to-target = Il tuo obiettivo
organisations-from-target = Guarda chi conosci in ciascuna e da quali cominciare
organisations-weighed = Le organizzazioni con una motivazione contano come dice «Le tue organizzazioni»: { $names }.

organisations-column-place = ordine
organisations-column-organisation = organizzazione
organisations-column-motivation = motivazione
organisations-column-posting = annuncio
organisations-column-note = nota
organisations-column-path = strada
organisations-column-people = persone

cli-organisations = Le organizzazioni obiettivo: chi conosci in ciascuna, da quali cominciare e dove cercare se non conosci nessuno.
cli-list = Un elenco di organizzazioni: CSV, Excel o testo con una colonna per il nome e magari motivazione, annuncio, nota. Si aggiunge all'obiettivo.
cli-output-organisations = Dove scrivere: .csv o .json (altrimenti una tabella sullo schermo).
organisations-nothing-aimed = Non c'è ancora nessuna organizzazione obiettivo: indicane alcune con --company o --list.
