# Ciò che si dice degli archivi, dei file che contengono, delle vCard e degli elenchi che non sono tabelle.
error-archive-broken = { $file } è un archivio ZIP danneggiato, incompleto o compresso in un modo che non è supportato.
    .next = Scaricalo di nuovo; oppure aprilo e scegli il file Connections.csv che contiene.
error-archive-encrypted = { $file } è un archivio ZIP protetto da password.
    .next = Aprilo con la password e scegli il file Connections.csv che contiene.
error-too-many-members = { $file } è un archivio ZIP con troppi file: se ne guardano al massimo { $limit }.
    .next = Aprilo e scegli solo i file con i tuoi contatti, come Connections.csv.
error-nothing-in-archive = { $file } è un archivio ZIP senza Connections.csv e senza altri elenchi di contatti che si possano leggere.
    .next = Scegli l'archivio come lo ha creato LinkedIn, oppure aprilo e scegli l'elenco che contiene (CSV, Excel o vCard).
error-member-unlike = { $file } ha il nome di un file di LinkedIn, ma non le sue colonne: non è stato usato.
    .next = Se è un elenco di contatti, sceglilo da solo.
error-connections-missing = { $file } contiene solo il tuo profilo: i collegamenti (Connections.csv) non ci sono ancora.
    .next = LinkedIn manda una seconda e-mail entro circa un giorno, con un archivio che contiene Connections.csv: scegli quello.
error-formats-conflict = { $file } somiglia a due formati insieme: { $formats }.
    .next = Indica a che cosa corrisponde ogni colonna, oppure lascia solo le colonne di uno dei due e scegli di nuovo il file.
error-json-unknown = { $file } è un file JSON, ma non un elenco di contatti che conosciamo.
    .next = Scegli friends.json dai dati scaricati da Facebook, oppure un file CSV, Excel o vCard.

reject-unfinished = La scheda del contatto non ha una fine: il file potrebbe essere incompleto.

notice-archive-read = Letti dall'archivio: { $files }.
notice-archive-ignored = { $count ->
        [one] Non usato e non aperto: { $files }.
       *[other] Non usati e non aperti ({ $count }): { $files }.
    }
notice-archive-nested = Gli archivi dentro l'archivio non vengono aperti: { $files }. Sceglili da soli.
notice-archive-unsafe = { $count ->
        [one] Un file dell'archivio ha un nome che può ingannare o portare altrove: è stato rifiutato.
       *[other] { $count } file dell'archivio hanno nomi che possono ingannare o portare altrove: sono stati rifiutati.
    }
notice-archive-without-connections = In questo archivio manca Connections.csv. LinkedIn ne manda un secondo entro circa un giorno: scegli anche quello.
notice-cards-lines-unreadable = { $rows ->
        [one] La riga { $row } di una scheda di contatto non si può leggere ed è stata tralasciata.
       *[other] { $rows } righe di schede di contatto non si possono leggere e sono state tralasciate, la prima è la { $row }.
    }
notice-cards-unclosed = { $rows ->
        [one] La scheda di contatto alla riga { $row } non ha un inizio o una fine regolare; si è tenuto ciò che si poteva leggere.
       *[other] { $rows } schede di contatto non hanno un inizio o una fine regolare, la prima alla riga { $row }; si è tenuto ciò che si poteva leggere.
    }
notice-cards-unfinished = L'ultima scheda di contatto, alla riga { $row }, è incompleta: il file potrebbe essere stato troncato.
notice-names-by-line = Non c'è un'intestazione: ognuna delle { $rows } righe è stata letta come il nome di una persona.
notice-owner-facts = { $rows ->
        [one] Una voce che riguarda te.
       *[other] { $rows } voci che riguardano te.
    }
notice-touches-message = { $rows ->
        [one] Un messaggio con una sola altra persona: si sono tenuti solo la data e la direzione, non il testo.
       *[other] { $rows } messaggi con { $people } { $people ->
            [one] persona
           *[other] persone
        }: si sono tenute solo date e direzioni, non i testi.
    }
notice-touches-invitation = { $rows ->
        [one] Un invito.
       *[other] { $rows } inviti.
    }
notice-touches-endorsement = { $rows ->
        [one] Una conferma di competenza.
       *[other] { $rows } conferme di competenze.
    }
notice-touches-recommendation = { $rows ->
        [one] Una segnalazione.
       *[other] { $rows } segnalazioni.
    }
notice-touches-note = { $rows ->
        [one] Una tua nota privata.
       *[other] { $rows } tue note private.
    }
notice-touches-follow = { $rows ->
        [one] Una persona che segui.
       *[other] { $rows } persone che segui.
    }
notice-touches-left-out = { $rows ->
        [one] Una riga non è contata: un gruppo, una bozza, una pubblicità, qualcuno che non segui più, o manca il nome o la direzione.
       *[other] { $rows } righe non sono contate: gruppi, bozze, pubblicità, persone che non segui più, o righe senza nome o direzione.
    }

error-column-map-wrong = "{ $text }" non dice che cosa contiene una colonna.
    .next = Scrivi "Nome della colonna=campo", per esempio "Nome completo=full_name". I campi sono { $fields }.

notice-table-empty = In questo file non c'è nulla.
notice-lines-unwrapped = Ogni riga era tra un solo paio di virgolette, come se tutto fosse una colonna; sono state lette le colonne al suo interno.
notice-escapes = Le virgolette dentro le celle sono scritte con una barra rovesciata davanti.
notice-quotes-within = { $rows ->
        [one] Ci sono virgolette dentro un valore nella riga { $row }
       *[other] Ci sono virgolette dentro i valori in { $rows } righe, la prima è la { $row }
    }; lasciate come sono scritte. Controlla.
notice-rows-blank = { $rows ->
        [one] La riga { $row } ha un valore vuoto di troppo
       *[other] { $rows } righe (la prima è la { $row }) hanno un valore vuoto di troppo
    }: i valori potrebbero stare una colonna troppo a destra. Controlla.
notice-rows-above = { $rows ->
        [one] Una riga sta
       *[other] { $rows } righe stanno
    } sopra la tabella, a partire dalla riga { $row }.
notice-header-rows = I nomi delle colonne occupano { $rows } righe, a partire dalla riga { $row }; vale l'ultima.
notice-rows-uneven = { $rows ->
        [one] La riga { $row } non ha
       *[other] { $rows } righe (la prima è la { $row }) non hanno
    } { $width } valori come le altre; lasciate come sono scritte. Controlla.
notice-tables-several = Dalla riga { $row } sembra cominciare una seconda tabella; le sue righe sono state lette con le altre. Controlla.
