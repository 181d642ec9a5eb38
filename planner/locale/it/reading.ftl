# Che cosa si dice dei file di origine.
listing = { $first } e { $last }

error-file-missing = Il file { $file } non c'è o non si può leggere.
    .next = Controlla il nome e la cartella.
error-file-empty = { $file } è vuoto.
    .next = Scaricalo di nuovo da LinkedIn o dalla tua rubrica.
error-file-too-large = { $file } è troppo grande: si leggono file fino a { $limit } MB e un milione di righe.
    .next = Scegli solo il file con i tuoi contatti, come Connections.csv dell'archivio.
error-not-text = { $file } è un file binario, o le sue colonne hanno un separatore che non conosciamo: non è un CSV né una cartella di lavoro Excel.
    .next = Scegli il file Connections.csv della tua esportazione LinkedIn.
error-broken-workbook = { $file } comincia come una cartella di lavoro Excel, ma non si apre.
    .next = Aprilo con un foglio di calcolo e salvalo come CSV UTF-8, oppure scaricalo di nuovo.
error-header-not-found = { $file } non ha una riga di intestazione con i nomi delle colonne: non è stata letta nessuna persona.
    .next = Forse il file è incompleto: scaricalo di nuovo, oppure scrivi i nomi delle colonne (Nome, Cognome, Azienda, Posizione) sopra la prima persona.
error-no-name-column = { $file } non ha una colonna con i nomi. Colonne viste: { $columns }.
    .next = Indica quale colonna contiene i nomi: qui sotto nella pagina, o con --map "Colonna=full_name" dalla riga di comando.
error-not-people = { $file } è { $what }, non il tuo elenco di contatti.
    .next = Scegli l'archivio intero, oppure il file Connections.csv dello stesso archivio.
error-nobody-found = Non c'è nessuna persona { $files ->
        [0] in questo spazio di lavoro
        [one] in questo file
       *[other] in questi { $files } file
    }: l'elenco dei contatti è vuoto.
    .next = { $files ->
        [0] Porta i tuoi contatti: planner plan, i tuoi file e --workspace.
       *[other] Scarica di nuovo i tuoi collegamenti da LinkedIn: forse l'esportazione è stata interrotta.
    }

reject-hidden-member = Una persona che ha nascosto o chiuso il profilo: resta solo la data.
reject-no-name = In questa riga non c'è un nome.
reject-organisation = Un'organizzazione, non una persona.
reject-placeholder = Un segnaposto al posto del nome.
reject-total = Il totale sotto l'elenco, non una persona.

notice-byte-order-mark = Il file comincia con un segno invisibile (BOM) che alcuni fogli di calcolo scrivono.
notice-encoding = Il file ha la codifica { $encoding }, diversa da quella di LinkedIn.
notice-encoding-guessed = Il file non dice con quale codifica sono scritte le lettere; abbiamo supposto { $encoding }. Controlla qualche nome con gli accenti.
notice-letters-damaged = Caratteri danneggiati (byte sbagliati nella codifica) in { $rows ->
        [one] una riga
       *[other] { $rows } righe
    }, la prima è la riga { $row }.
notice-letters-repaired = { $cells ->
        [one] Riparata una cella
       *[other] Riparate { $cells } celle
    } con lettere codificate male.
notice-nul-bytes = Sono stati tolti caratteri vuoti (NUL): il file potrebbe essersi danneggiato durante il salvataggio.
notice-delimiter = Le colonne sono separate da { $delimiter }.
notice-workbook = Letto dalla cartella di lavoro Excel, foglio { $sheet }.
notice-quotes-repaired = Le virgolette non sono chiuse { $rows ->
        [one] nella riga { $row }
       *[other] in { $rows } righe, la prima è la { $row }
    }; ognuna è stata letta come riga a sé. Controlla queste righe.
notice-cell-cut = Una cella lunghissima è stata troncata nella riga { $row }.
notice-rows-cut = Il file è grandissimo: le righe oltre { $limit } non sono state lette, a partire dalla riga { $row }.
notice-rows-joined = { $rows ->
        [one] La riga { $row } ha
       *[other] { $rows } righe (la prima è la { $row }) hanno
    } più valori che colonne, forse per una virgola senza virgolette; azienda e posizione sono state ricomposte. Controlla.
notice-rows-padded = { $rows ->
        [one] La riga { $row } ha
       *[other] { $rows } righe (la prima è la { $row }) hanno
    } meno valori che colonne; il resto è rimasto vuoto.
notice-rows-surplus = { $rows ->
        [one] La riga { $row } ha
       *[other] { $rows } righe (la prima è la { $row }) hanno
    } più valori che colonne; i valori oltre l'ultima colonna sono stati tralasciati. Controlla.
notice-header-repeated = Una seconda intestazione nella riga { $row } è stata tralasciata: sembrano due elenchi incollati insieme.
notice-columns-by-position = La riga di intestazione manca o è in una lingua che non leggiamo; le colonne sono state riconosciute dalla posizione. Controlla qualche persona.
notice-columns-kept = Colonne conservate come note: { $columns }.
notice-columns-twice = Colonne con lo stesso nome: { $columns }. Di ogni persona è stato preso il primo valore.
notice-columns-unnamed = { $columns ->
        [one] Una colonna non ha nome
       *[other] { $columns } colonne non hanno nome
    } nell'intestazione; quello che contengono è stato tralasciato.
notice-dates-serial = { $rows ->
        [one] Una data è stata letta
       *[other] { $rows } date sono state lette
    } dai numeri dei giorni di un foglio di calcolo (prima: riga { $row }).
notice-dates-ambiguous = { $rows ->
        [one] Una data non distingue
       *[other] { $rows } date non distinguono
    } il giorno dal mese (gg/mm o mm/gg), la prima nella riga { $row }. Finché non dici quale vale si usa solo l'anno.
notice-dates-contradict = Alcune date hanno prima il giorno e altre prima il mese (vedi la riga { $row }): sono state lette solo quelle chiare.
notice-dates-order-dmy = Le date sono state lette come giorno/mese/anno.
notice-dates-order-mdy = Le date sono state lette come mese/giorno/anno.
notice-dates-unreadable = { $rows ->
        [one] Una data non è leggibile
       *[other] { $rows } date non sono leggibili
    } (prima: riga { $row }); i contatti sono rimasti, senza la data.
notice-dates-not-exact = { $rows ->
        [one] Una data di ultimo contatto non è esatta
       *[other] { $rows } date di ultimo contatto non sono esatte
    } (prima: riga { $row }). Conservate come mese: { $months }; come anno: { $years }; come «mai»: { $never }.
notice-dates-ambiguous-notes = { $rows ->
        [one] Una riga ha
       *[other] { $rows } righe hanno
    } fra le note una data che non distingue il giorno dal mese (gg/mm o mm/gg), la prima è la riga { $row }. È conservata come è scritta.
notice-names-lost-letters = { $rows ->
        [one] Un nome ha
       *[other] { $rows } nomi hanno
    } un «?» dove le lettere si sono perse nel salvataggio (primo: riga { $row }). Se hai ancora il file originale di LinkedIn, usa quello.
notice-emails-broken = { $rows ->
        [one] Un indirizzo e-mail non è valido ed è stato tralasciato
       *[other] { $rows } indirizzi e-mail non sono validi e sono stati tralasciati
    } (primo: riga { $row }).
notice-phones-lost = { $rows ->
        [one] In una riga un foglio di calcolo
       *[other] In { $rows } righe un foglio di calcolo
    } ha trasformato il numero di telefono in qualcosa come 3,9E+11 (prima: riga { $row }): le cifre sono perse. Salva la colonna come testo e scegli di nuovo il file.
notice-no-work = { $rows ->
        [one] Un contatto non ha
       *[other] { $rows } contatti non hanno
    } né azienda né posizione.
notice-columns-understood = Comprese anche colonne con nomi diversi da quelli di LinkedIn: { $columns }.
notice-columns-cut = Il file ha più di { $limit } colonne; quelle oltre sono state tralasciate.
notice-rows-resplit = { $rows ->
        [one] La riga { $row } separa
       *[other] { $rows } righe (la prima è la { $row }) separano
    } i valori con un segno diverso da quello dell'intestazione; sono state lette con quel segno. Controlla.
notice-hidden-members = { $rows ->
        [one] Una persona (riga { $row }) ha
       *[other] { $rows } persone (la prima nella riga { $row }) hanno
    } nascosto o chiuso il profilo: l'esportazione conserva solo la data.
notice-dates-short-years = { $rows ->
        [one] Una data ha
       *[other] { $rows } date hanno
    } l'anno di due cifre, come lo scrive un foglio di calcolo (prima: riga { $row }); 21 è stato letto come 2021.
notice-dates-future = { $rows ->
        [one] Una data è
       *[other] { $rows } date sono
    } nel futuro (prima: riga { $row }); i contatti sono rimasti, senza la data.
notice-no-dates = Questo elenco non dice da quando siete collegati.
notice-formulas = { $rows ->
        [one] Una riga ha una cella che comincia
       *[other] { $rows } righe hanno celle che cominciano
    } come una formula (prima: riga { $row }); conservata come testo, e scritta come testo in ogni file scaricato.
notice-merged-same-profile = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: stesso profilo LinkedIn.
notice-merged-same-email = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: stesso indirizzo e-mail e nome compatibile.
notice-merged-same-row = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: la stessa riga due volte.
notice-merged-same-phone = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: stesso numero di telefono e nome compatibile.
notice-merged-same-day = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: nome compatibile e stesso giorno di collegamento.
notice-merged-same-name = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: stesso nome, e nulla in contrario.
notice-merged-same-name-and-work = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: stesso nome e stesso lavoro.
notice-merged-remembered = { $rows ->
        [one] Unito un doppione
       *[other] Uniti { $rows } doppioni
    }: noto da un file precedente.

merged-same-profile = stesso profilo LinkedIn
merged-same-email = stesso indirizzo e-mail
merged-same-row = la stessa riga due volte
merged-same-phone = stesso numero di telefono e nome compatibile
merged-same-day = nome compatibile e stesso giorno di collegamento
merged-same-name = stesso nome, e nulla in contrario
merged-same-name-and-work = stesso nome e stesso lavoro
merged-remembered = già riconosciuto come questa persona in un file precedente
