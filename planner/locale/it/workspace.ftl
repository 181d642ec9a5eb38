# Lo spazio di lavoro: che cosa può andare storto, e che cosa ne dicono i comandi.
error-workspace-unusable = Lo spazio di lavoro { $file } non si può raggiungere: la sua cartella, il suo disco o il suo server non lo permette.
    .next = Controlla che ci sia, che tu possa scriverci e che il disco o il server funzioni; non è cambiato niente.
error-workspace-missing = Lo spazio di lavoro { $file } non c'è più, ma ci sono sue copie; non ne è stato cominciato uno vuoto al suo posto.
    .next = Ripristina una copia, o rimetti il file dov'era.
error-workspace-not-begun = In { $file } non c'è ancora uno spazio di lavoro.
    .next = Controlla il percorso; oppure cominciane uno lì con planner plan, i tuoi file e --workspace.
error-workspace-damaged = Lo spazio di lavoro { $file } è danneggiato, o non è di questo programma; è rimasto com'era.
    .next = Ripristina una copia che hai fatto (planner workspace restore FILE), o scegli un altro spazio di lavoro.
error-workspace-newer = Lo spazio di lavoro { $file } è stato scritto da una versione più recente di questo programma; è rimasto com'era.
    .next = Avvia la versione più recente, o scegli un altro spazio di lavoro.
error-workspace-busy = Lo spazio di lavoro { $file } è in uso da { $seconds } secondi in un'altra scheda o in un altro programma; non è cambiato niente.
    .next = Riprova fra un momento, o chiudi l'altro.
error-workspace-read-only = Lo spazio di lavoro { $file } si può leggere ma non scrivere; non è cambiato niente.
    .next = Permetti la scrittura nel file e nella sua cartella, o lavora con una copia altrove.
error-workspace-full = Il disco dello spazio di lavoro { $file } è pieno; non è cambiato niente.
    .next = Libera un po' di spazio e riprova.
error-workspace-elsewhere = Lo spazio di lavoro { $file } è tenuto da un server di database, non in un file su questo computer.
    .next = Copialo, ripristinalo e spostalo con gli strumenti di quel server; planner workspace export funziona anche lì.
error-database-unknown = L'indirizzo del database non si capisce, o manca il programma che serve per parlarci.
    .next = Scrivilo come postgresql+psycopg://UTENTE@HOST/DATABASE e installa il programma con il suo extra "postgresql"; docs/workspace.md dice come.
error-backup-unusable = { $file } non è una copia fatta da questo programma, o è danneggiata; non è cambiato niente.
    .next = Scegli un'altra copia; planner check dice quali di quelle automatiche sono integre.
error-changed-meanwhile = Nel frattempo è cambiato, in un'altra scheda o in un altro programma; la tua decisione non è stata registrata.
    .next = Guarda com'è adesso, e decidi di nuovo.
error-network-unlike = { $file } ha { $contacts ->
        [one] un contatto
       *[other] { $contacts } contatti
    } e quasi nessuno in comune con il tuo spazio di lavoro: può essere di qualcun altro. Non se n'è conservato niente.
    .next = Se è anche tuo, aggiungilo lo stesso (--also-unlike nel terminale); se no, dai a quella persona uno spazio di lavoro suo.

workspace-restore = L'ultima copia integra è del { $moment }; questo comando la mette al suo posto e conserva accanto il file attuale: { $command }
workspace-backed-up = Una copia dello spazio di lavoro è stata scritta in { $file }.
workspace-ticked = { $file }: { $told }
workspace-restored = Lo spazio di lavoro ora è come in { $file }.
workspace-kept-aside = Com'era prima resta conservata in { $file }.
workspace-exported = { $people ->
        [one] Tutto ciò che è conservato di una persona è stato scritto in { $file }.
       *[other] Tutto ciò che è conservato, con { $people } persone, è stato scritto in { $file }.
    }
workspace-copy-not-noted = Lo spazio di lavoro si può solo leggere e quindi non ricorda questa copia; la cancellazione non la nominerà.
workspace-person-erased = La persona è stata cancellata; un file che la nomina di nuovo non la riporta.
workspace-erased = Lo spazio di lavoro è stato cancellato.
workspace-copy-left = Questa copia contiene ancora ciò che è stato cancellato; eliminala tu: { $file }
workspace-copies-unknown = Lo spazio di lavoro non si poteva leggere, e così non si sa dove ne hai fatto scrivere copie; cercale tu.

erase-sure-person = Cancellare tutto ciò che è conservato della persona { $person }, e tutte le copie automatiche? Non si può annullare (sì/no)
erase-sure-all = Cancellare lo spazio di lavoro { $workspace } con tutto ciò che contiene e tutte le sue copie automatiche? Non si può annullare (sì/no)
erase-yes = sì si s
erase-no = no
erase-nothing = Non è stato cancellato niente.
erase-needs-yes = Non c'è nessuno a cui chiedere. Aggiungi --yes se lo vuoi davvero.

check-workspace = Lo spazio di lavoro si apre e tutte le sue { $rows } righe sono integre: { $place }
check-workspace-none = Non c'è ancora uno spazio di lavoro; sarebbe { $place }
check-workspace-read-only = Lo spazio di lavoro si può solo leggere. Permetti la scrittura nel suo file e nella sua cartella.
check-backups = { $count ->
        [one] La copia automatica è integra.
       *[other] Tutte le { $count } copie automatiche sono integre.
    }
check-backups-unsound = { $count ->
        [one] Una copia è danneggiata: { $files }. Eliminala; le altre sono integre.
       *[other] { $count } copie sono danneggiate: { $files }. Eliminale; le altre sono integre.
    }
check-permissions = Nessun altro su questo computer può leggere lo spazio di lavoro o le sue copie.
check-permissions-wrong = Altri utenti di questo computer possono leggere o scrivere { $files }. Togli loro questo diritto (chmod 600).
check-settings = Le impostazioni riservano la pagina a questo computer.
check-vocabularies = Tutti i { $count } vocabolari si leggono, e nessuna riga è doppia.
check-vocabulary-unreadable = Il vocabolario { $file } non si può leggere. Installa di nuovo il programma, o annulla le tue modifiche al file.
