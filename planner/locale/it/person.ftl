# La pagina di una persona: a che punto siete, le note, la parola dell'utente, la storia.
person-nobody = Scegli prima una persona: nel piano, alla voce Tutti, o nella pagina Oggi.
person-to-plan = Vai al piano
person-profile = Profilo LinkedIn
person-act = Segna che cosa è successo
person-why = Perché questa persona, e come vi conoscete
person-file = persona

stands-none = Con questa persona non è previsto nulla.
stands-planned = Nella tua lista dal { $since }.
stands-written = Hai scritto il { $since }.
stands-replied = Ha risposto il { $since }.
stands-meeting = Il { $since } avete deciso di parlarvi.
stands-done = Vi siete parlati; segnato per il { $since }.
stands-resting = Lasci riposare dal { $since }.
stands-declined = Il { $since } ha detto di no. Dipende dal momento, quasi mai da te.
stands-left_alone = Hai chiesto di non pensare a questa persona: il piano e Oggi la lasciano fuori.

notes-title = Note e conversazioni
note-kind = Che cos'è?
note-kind-note = Nota
note-kind-give = Qualcosa che ho dato
note-kind-introduction = Mi ha presentato
note-text = Scrivilo con parole tue
note-keep = Conserva
note-edit = Modifica
note-remove = Annulla
note-leave = Lascia com'era
note-meanwhile = Nel frattempo, in un'altra scheda, è stata cambiata in: { $text }
note-of-note = nota
note-of-give = qualcosa che hai dato
note-of-introduction = ti ha presentato
note-of-meeting = conversazione

answers-title = Che cosa sai meglio tu
answers-about = I file possono sbagliare o tacere. Quello che dici qui viene sempre prima, e puoi annullarlo.
answer-sector = Settore
answer-place = Luogo
answer-circle = Da dove vi conoscete
answer-register = Del tu o del Lei
answer-do_not_contact = Lascia questa persona fuori dai miei piani
answer-do_not_contact-about = Il piano e Oggi non ti indicheranno più questa persona. La sua storia resta qui.
answer-given = { $topic }: { $value }, come hai detto tu
answer-read = { $value } (dai tuoi file)
answer-unread-sector = non si sa
answer-unread-place = non si sa
answer-unread-circle = non si sa
answer-unread-register = secondo come vi conoscete
circle-work = lavoro
circle-studies = studi
circle-family = famiglia
circle-friends = amici
circle-local_community = il luogo dove vivi
circle-association = un'associazione
circle-online = in rete

story-title = L'intera storia
story-about = Dal più recente. Quello che annulli non conta più, come se non fosse stato detto.
story-nothing = Qui non c'è ancora nulla.
story-more = { $entries ->
        [one] Mostra un'altra voce
       *[other] Mostra altre { $entries } voci
    }
story-take-back = Annulla
story-planned = Hai messo questa persona nella tua lista{ $due ->
        [none] .
       *[other] , per scrivere il { $due }.
    }
story-written = Hai scritto{ $due ->
        [none] .
       *[other] ; da riprendere il { $due }.
    }
story-replied = Ha risposto{ $due ->
        [none] .
       *[other] ; da rispondere entro il { $due }.
    }
story-meeting = Avete deciso di parlarvi{ $due ->
        [none] .
       *[other] {""} il { $due }.
    }
story-done = Vi siete parlati{ $due ->
        [none] .
       *[other] ; da farti vivo intorno al { $due }.
    }
story-resting = Hai lasciato riposare{ $due ->
        [none] .
       *[other] {""} fino intorno al { $due }.
    }
story-declined = Ha detto di no.
story-step = Hai fatto ciò che c'era da fare.
story-step-other_person = Hai pensato a qualcun altro nella stessa organizzazione.
story-step-prepare = Hai preparato la conversazione.
story-step-meet = Vi siete parlati.
story-note = Hai scritto una nota:
story-give = Hai dato qualcosa:
story-introduction = Ti ha presentato:
story-same = Due voci sono risultate una persona sola.
story-apart = Hai detto che due voci sono due persone.
story-split = Hai detto che una riga è di qualcun altro.
story-answer = Hai detto: { $topic }: { $value }.
story-answer-back = Hai annullato la tua parola: { $topic }.
story-answer-do_not_contact = Hai chiesto di lasciare questa persona fuori dai tuoi piani.
story-changes-title = Che cosa hanno visto le importazioni
story-change = { $change }: { $told }

person-data-title = Porta con te o cancella ciò che si conserva su questa persona
person-data-about = Chiunque può chiederti che cosa conservi su di sé. Qui è in un solo file, e qui puoi cancellarlo.
person-data-hidden = Il file non si offre mentre i nomi sono nascosti.
prepared-person = Prepara il file
prepared-person-download = Scarica il file (JSON)
person-erase = Cancella questa persona
person-erase-title = Cancellare tutto ciò che si conserva su { $name }?
person-erase-about =
    - I suoi contatti, le tue note e l'intera storia spariscono per sempre.
    - Ci sono anche nelle tue copie di sicurezza: quelle vengono eliminate, e se ne fa una nuova.
    - Un'importazione successiva la lascia fuori. Per questo resta solo un segno illeggibile.
person-erase-confirm = Sì, cancella questa persona
copies-elsewhere = Le copie scritte altrove non si possono raggiungere. Elimina tu queste:
copies-downloaded = I file che hai scaricato sta a te eliminarli.
