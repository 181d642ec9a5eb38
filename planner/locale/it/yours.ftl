# La pagina dei dati dell'utente, e lo sguardo d'insieme di chi accompagna altri.
obscure = Nascondi i nomi mentre altri vedono il mio schermo
obscure-about = In ogni pagina i nomi diventano iniziali; note, bozze e indirizzi non si mostrano. Vale finché non lo spegni.

yours-title = Questo spazio di lavoro
yours-first = La mia rete
yours-name = Come lo chiami
yours-rename = Rinomina
yours-place = È un solo file su questo computer, { $size } MB. Nulla viene mandato altrove.
yours-place-about = Solo il tuo utente su questo computer lo può aprire. Copialo con i pulsanti qui sotto, non a mano.
yours-in-memory = Qui non si conserva nulla. Quello che vedi vive nella memoria di questa pagina e sparisce quando la chiudi.
yours-open = Lascia stare, e apri ciò che è conservato su questo computer

backups-title = Copie di sicurezza
backups-about = Prima di ogni importazione se ne fa una da sé; restano le ultime dieci. Contengono le stesse persone: conserva le copie come faresti con una rubrica.
backups-make = Fai una copia di sicurezza ora
backups-made = La copia di sicurezza è fatta.
backups-none = Non c'è ancora nessuna copia di sicurezza.
backups-one = { $day }, { $time } · { $why } · { $size } MB
backups-other = un'altra copia · { $size } MB
backups-why-by-hand = fatta da te
backups-why-before-import = prima di un'importazione
backups-why-before-migration = prima di un aggiornamento del programma
backups-why-before-restore = prima di un ripristino
backups-why-before-removing-a-list = prima di togliere una lista
backups-why-after-erase = dopo la cancellazione di una persona
backups-restore = Torna a una copia
backups-which = Quale
backups-restore-about = Tutto sarà com'era allora. Quello che hai fatto dopo non va perduto: diventa a sua volta una copia, in questa lista.
backups-restore-confirm = Sì, torna a questa
backups-restored = Il tuo spazio di lavoro è come in quella copia. Com'era prima, ora è la copia più recente.
prepared-copy = Prepara una copia da scaricare
prepared-copy-download = Scarica la copia

export-title = Tutto in un solo file
export-about = Persone, note, decisioni, importazioni e impostazioni in JSON, un testo che persone e altri programmi sanno leggere.
export-file = tutto
prepared-everything = Prepara il file
prepared-everything-download = Scarica tutto (JSON)

yours-erase-title = Cancella tutto
yours-erase-about = Quando il programma non ti serve più, o i dati non erano tuoi.
yours-erase = Cancella tutto
yours-erase-means =
    - Spariscono per sempre tutte le persone, le tue note e decisioni, il tuo obiettivo e le impostazioni.
    - Spariscono anche tutte le sue copie di sicurezza. Nulla le riporta indietro.
yours-erase-type = Per sicurezza, scrivi come si chiama questo spazio di lavoro
yours-erase-confirm = Cancella tutto
yours-erase-otherwise = Si chiama in un altro modo. Non è stato cancellato nulla.

overview-title = I tuoi spazi di lavoro
overview-fold = Più persone? Chi accompagna altri tiene uno spazio di lavoro per ciascuno
overview-about = Ogni spazio di lavoro è un file a sé: nulla dell'uno compare nell'altro. I nomi qui sono quelli che hai dato tu; nessuno delle loro reti è nominato.
overview-own = aperto ora
overview-open = Apri
overview-again = Guarda di nuovo
overview-new = Iniziane un altro
overview-new-name = Nome del nuovo spazio di lavoro
overview-due = { $today ->
        [0] Oggi nulla da fare
        [one] Una cosa oggi
       *[other] { $today } cose oggi
    }{ $late ->
        [0] {""}
        [one] , una dai giorni scorsi
       *[other] , { $late } dai giorni scorsi
    }{ $week ->
        [0] {""}
        [one] , un'altra nei prossimi sette giorni
       *[other] , altre { $week } nei prossimi sette giorni
    }.
overview-happened = Ultime { $weeks } settimane: { $approaches ->
        [one] un contatto avviato
       *[other] { $approaches } contatti avviati
    }, { $replies ->
        [one] una risposta
       *[other] { $replies } risposte
    }, { $conversations ->
        [one] una conversazione
       *[other] { $conversations } conversazioni
    }, { $introductions ->
        [one] una presentazione
       *[other] { $introductions } presentazioni
    }
overview-last = { $day ->
        [none] Non vi è ancora successo nulla.
       *[other] Usato l'ultima volta il { $day }.
    }
overview-older = Di una versione precedente del programma. Aprilo una volta: viene aggiornato dopo una copia di sicurezza.
overview-newer = Di una versione più recente del programma. Resta com'è.
overview-damaged = Danneggiato. Aprilo per vedere se si può ripristinare una copia; il file resta com'è.
overview-busy = In uso da un altro programma in questo momento. Guarda di nuovo tra poco.
overview-unreadable = Ora non si può leggere. Aprilo per vedere perché.
