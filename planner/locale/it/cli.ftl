# La riga di comando.
cli-about = Trasforma la rete che hai già in un piano breve, rispettoso e spiegato delle persone con cui parlare. Tutto resta su questo computer.
cli-app = Apre la pagina nel browser, solo su questo computer.
cli-plan = Legge i contatti e ciò a cui punti, e dà un piano.
cli-contacts = Legge i contatti e scrive una riga per persona.
cli-inspect = Dice che cos'è ogni file e che cosa se ne leggerebbe.
cli-explain = Dice perché una persona sta dove sta.
cli-check = Dice se il tuo spazio di lavoro, le impostazioni e i vocabolari sono in ordine.
cli-workspace-about = I tuoi dati: dove sono, copia e ripristino, esportazione, cancellazione.
cli-workspace-path = Dice dov'è lo spazio di lavoro.
cli-workspace-backup = Scrive una copia dello spazio di lavoro in OUT, un file o una cartella.
cli-workspace-ticked = Rilegge nello spazio di lavoro liste di lavoro spuntate (CSV o Excel).
cli-workspace-restore = Mette la copia IN al posto dello spazio di lavoro; ciò che c'era resta accanto.
cli-workspace-export = Scrive in JSON leggibile tutto ciò che è conservato.
cli-workspace-erase = Cancella una persona, o tutto, con le copie automatiche.
cli-export-person = Solo ciò che è conservato di questa persona, per id o nome.
cli-erase-person = Solo questa persona, per id o nome.
cli-yes = Non chiede conferma.
cli-language = Lingua di tutti i testi (di norma quella del computer).
cli-as-of = Il giorno da cui contare (di norma oggi).
cli-workspace = Il tuo spazio di lavoro: un file, una cartella o l'indirizzo di un database (di norma nella cartella dei tuoi dati). Vi resta ciò che porti, decidi e dici delle colonne; plan, contacts, inspect ed explain non ne usano nessuna se non la indichi.
cli-quiet = Dice solo risultati ed errori.
cli-debug = Mostra l'errore completo per chi sviluppa.
cli-port = Porta della pagina (di norma 8501, o la prima libera).
cli-no-browser = Non apre il browser.
cli-date-order = Ordine di giorno e mese dove le date non lo dicono.
cli-target = Un file TOML che dice a che cosa punti.
cli-role = Un ruolo a cui punti, seguito da =0.6 se conta meno; si può ripetere.
cli-sector = Un settore a cui punti, per nome o codice, con il peso come per i ruoli; si può ripetere.
cli-region = Una città, una regione o un paese a cui punti, con il peso come per i ruoli; si può ripetere.
cli-company = Un'organizzazione a cui punti, con il peso come per i ruoli; si può ripetere.
cli-weeks = Settimane da pianificare.
cli-per-week = Nuovi contatti alla settimana.
cli-top = Al massimo tante persone nel piano.
cli-all = Scrive tutte le persone, non solo quelle del piano.
cli-semicolon = CSV con punto e virgola e virgola decimale, come vogliono i fogli di calcolo italiani.
cli-output-plan = Dove scrivere: .csv, .md o .json; si può ripetere (di norma Markdown sullo schermo).
cli-output-contacts = Dove scrivere: .csv, .json o .parquet (di norma JSON sullo schermo).
cli-report = Dove scrivere il resoconto della lettura (JSON).
cli-also-unlike = Aggiunge un elenco anche se può essere di qualcun altro.
cli-json = In JSON.
cli-person = Il nome della persona, o una sua parte.

error-unexpected = Qualcosa di imprevisto è andato storto ({ $kind }). Non è cambiato niente. Ripeti con --debug e manda il testo a chi cura il programma; può citare i tuoi contatti.
error-target-unreadable = Il file dell'obiettivo { $file } non si può leggere: { $place }.
    .next = Guarda data/samples/target.toml per la forma che ha.
error-sector-unknown = «{ $sector }» non è un settore che conosciamo.
    .next = La pagina Obiettivo elenca i settori, e così docs/words.md.
error-region-unknown = «{ $region }» non è un luogo che conosciamo.
    .next = Scrivi una città, una provincia, una regione o un paese, per esempio Torino, Lombardia o Germania.
error-output-unknown = { $file } non si può scrivere: la sua estensione non è fra { $forms }.
    .next = Scegli una di queste estensioni.
error-output-not-written = { $file } non si può scrivere lì.
    .next = Controlla che la cartella esista, che tu possa scriverci e che il disco non sia pieno.
error-person-not-found = Qui nessuno ha quel nome.
    .next = Prova con il solo cognome.
error-person-ambiguous = { $people } persone hanno quel nome.
    .next = Scrivi una parte più lunga del nome, o l'id della persona che trovi nel file dei contatti.

step-reading = Leggo i file …
step-matching = Riconosco chi è la stessa persona …
step-profiling = Leggo posizioni, organizzazioni e luoghi …
step-scoring = Confronto con ciò a cui punti …

inspect-name = file
inspect-kind = tipo
inspect-encoding = codifica
inspect-delimiter = separatore
inspect-header_row = riga intestazione
inspect-rows = righe
inspect-contacts = contatti
inspect-merged = unite
inspect-rejected = scartate

explain-score = { $score } punti su 100, posto { $rank }
cli-map = Che cosa contiene una colonna, se non viene capita da sola: "Nome completo=full_name". Si può ripetere.
inspect-facts = voci

check-vocabulary-cells = { $file }, riga { $line }: { $column ->
        [none] la riga ha più o meno celle dell'intestazione. Metti una virgola fra una cella e l'altra, e fra virgolette una cella che contiene una virgola o virgolette.
       *[other] nell'intestazione manca la colonna «{ $column }». Riscrivi l'intestazione com'era, con le virgole fra le colonne.
    }
check-vocabulary-duplicate = { $file }, riga { $line }: una riga precedente ha lo stesso { $column }. Tieni una delle due.
check-vocabulary-empty = { $file }, riga { $line }: «{ $column }» è vuoto. Riempilo, o elimina la riga.
check-vocabulary-no-source = { $file }: nessuna nota in testa al file dice da dove vengono le righe. Aggiungine una come «# source: editors».
check-vocabulary-unknown_code = { $file }, riga { $line }: «{ $column }» contiene un codice che non si conosce. Usa uno di quelli che schema.toml ammette lì.
check-vocabulary-out_of_range = { $file }, riga { $line }: «{ $column }» non è un numero, oppure è troppo grande o troppo piccolo. schema.toml dice da dove a dove può andare.
check-vocabulary-blanks = { $file }, riga { $line }: «{ $column }» ha spazi prima o dopo le parole, o un segno di troppo fra i suoi valori. Elimina ciò che è di troppo.
check-vocabulary-letters = { $file }, riga { $line }: lettere che non si possono leggere. Salva il file come UTF-8 (nel foglio di calcolo: «CSV UTF-8»).
check-vocabulary-more = { $file }: { $problems ->
        [one] un altro problema, che si dirà quando questi saranno corretti.
       *[other] altri { $problems } problemi, che si diranno quando questi saranno corretti.
    }
check-vocabulary-leans = { $file } non è stato controllato: prende i codici da un altro vocabolario che non è in ordine. Correggi prima quello.
check-vocabulary-undescribed = { $file }: schema.toml non dice, o non dice bene, come devono essere le sue righe. Descrivilo lì, o togli il file.
check-vocabulary-schema = schema.toml, la descrizione dei vocabolari, non si può leggere. Installa di nuovo il programma, o annulla le tue modifiche al file.

cli-knowledge-about = Che cosa sa il programma di ruoli, organizzazioni e luoghi.
cli-knowledge-stats = Dice quanto sa il programma e, dei tuoi file o del tuo spazio di lavoro, di quante persone sa che cosa fanno e dove.

stats-area = ambito
stats-file = file
stats-lines = righe
stats-about = di cui
stats-area-titles = ruoli
stats-area-organisations = organizzazioni
stats-area-places = luoghi
stats-area-names = nomi di persona
stats-area-matching = riconoscimento
stats-area-checklist = lista di lavoro
stats-area-messages = messaggi
stats-area-general = elenchi
stats-language = lingue: { $counts }
stats-country = Paesi: { $counts }
stats-aliases = { $number } altri nomi
stats-also = { $number } altri nomi
stats-domains = { $number } domini di posta
stats-count = { $name } { $number }
stats-number = { $number }
stats-others = altri { $count }
stats-total = { $lines } righe in { $files } file.
stats-unread = Alcuni vocabolari non si possono leggere. Esegui «planner check»: dice quali righe sono sbagliate.
stats-known = { $label }: si sa di { $known } su { $people } ({ $percent } %)
stats-honest = Ciò che è solo un indizio, come la sede di un grande datore di lavoro, non conta come noto.
stats-ask = Poche risposte, nella pagina «Che cosa sappiamo», direbbero di più:
stats-ask-sector = { $company }: in quale settore è? ({ $people ->
        [one] una persona
       *[other] { $people } persone
    })
stats-ask-place = { $company }: dove lavorano queste persone? ({ $people ->
        [one] una persona
       *[other] { $people } persone
    })
