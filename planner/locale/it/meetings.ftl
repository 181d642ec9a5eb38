# Il foglio per una conversazione: prima, durante, dopo.
meeting-title = Conversazione con { $name }
meeting-day = Fissata per { $day }
meeting-no-day = Non c'è ancora un giorno fissato.
meeting-before = Prima
meeting-during = Durante
meeting-after = Dopo

meeting-aim = A che cosa serve
meeting-own-aim = Questo scopo è una tua scelta.
meeting-success = È andata bene se
meeting-success-opening = sai come si lavora e come si decide lì, e chi segue l'area a cui punti.
meeting-success-bridge = esci con due nomi, e puoi dire da chi li hai avuti.
meeting-success-exchange = ciascuno ha sentito qualcosa di nuovo, e uno dei due ha trovato come aiutare l'altro.
meeting-success-insight = sai che cosa è cambiato nel settore, e che cosa o chi seguire per capirlo meglio.
meeting-success-nurture = sai come vanno le cose all'altra persona, e non hai chiesto nulla.
meeting-known = Che cosa si sa
meeting-questions = Domande
meeting-give = Da dare

meeting-question-opening-1 = Come si prendono le decisioni { $address ->
        [tu] nella tua
       *[lei] nella Sua
    } parte dell'organizzazione?
meeting-question-opening-2 = Che cosa impegna di più l'organizzazione quest'anno, e che cosa lo rende difficile?
meeting-question-opening-3 = Chi altro lì vede queste cose da vicino, e { $address ->
        [tu] ti dispiace
       *[lei] Le dispiace
    } se dico che ne abbiamo parlato?
meeting-question-bridge-1 = Dove si incontrano e si ascoltano le persone di questo campo?
meeting-question-bridge-2 = Quali due persone { $address ->
        [tu] ascolteresti
       *[lei] ascolterebbe
    } su questo tema, e che cosa vede meglio ciascuna?
meeting-question-bridge-3 = In una frase, come { $address ->
        [tu] racconteresti
       *[lei] racconterebbe
    } quello che sto cercando di capire?
meeting-question-exchange-1 = Che cosa { $address ->
        [tu] ti
       *[lei] La
    } impegna di più sul lavoro in questo momento?
meeting-question-exchange-2 = Che cosa { $address ->
        [tu] faresti
       *[lei] farebbe
    } diversamente, ricominciando oggi?
meeting-question-exchange-3 = Dove { $address ->
        [tu] ti sarebbe
       *[lei] Le sarebbe
    } utile un secondo paio di occhi?
meeting-question-insight-1 = Com'è una buona settimana { $address ->
        [tu] nel tuo
       *[lei] nel Suo
    } lavoro, e com'è una settimana difficile?
meeting-question-insight-2 = Che cosa fraintende di solito chi guarda questo campo da fuori?
meeting-question-insight-3 = Che cosa { $address ->
        [tu] leggi, visiti o segui
       *[lei] legge, visita o segue
    } per vedere dove vanno le cose?
meeting-question-nurture-1 = Che cosa { $address ->
        [tu] aspetti
       *[lei] aspetta
    } con più piacere nei prossimi mesi?
meeting-question-nurture-2 = Che cosa { $address ->
        [tu] ti
       *[lei] La
    } ha sorpreso negli ultimi tempi?
meeting-question-nurture-3 = C'è qualcosa che posso cercare o fare per { $address ->
        [tu] te
       *[lei] Lei
    }?

meeting-listen = Mentre ascolti
meeting-prompt-1 = Lascia parlare soprattutto l'altra persona; dopo una risposta aspetta un momento prima di proseguire.
meeting-prompt-2 = Ripeti in poche parole quello che hai capito, e chiedi se è giusto.
meeting-prompt-3 = Annota i nomi, le parole che usa per il proprio lavoro e ciò che ti ha sorpreso.
meeting-prompt-4 = Tieni d'occhio il tempo concordato, e lasciane un po' per quello che puoi dare tu.
meeting-notes = Appunti

meeting-thank = Grazie
meeting-thanks = Ringrazia entro un giorno lavorativo, con una cosa che porti con te.
meeting-thanks-by = Ringrazia entro { $day }, con una cosa che porti con te.
meeting-promises = Promesse, ed entro quando
meeting-who-else = Chi altro?
meeting-next = Prossima data

meeting-sheet = Foglio per la conversazione
meeting-sheet-about = Da leggere prima, da stampare e da completare dopo. Contiene ciò che i tuoi file dicono di questa persona: tienilo per te.
meeting-sheet-hidden = Finché i nomi sono nascosti il foglio non si può scaricare.
meeting-sheet-file = conversazione
meeting-download-md = Scarica come testo (Markdown)
meeting-download-html = Scarica per la stampa (HTML)
meeting-form = Dopo la conversazione
meeting-form-about = Scrivi quello che c'è; ogni parte si conserva da sé.
meeting-form-promise = Che cosa è stato promesso
meeting-form-promise-due = Entro quando
meeting-form-names = Chi altro? I nomi che hai sentito
meeting-form-next = Prossimo contatto
meeting-form-next-about = Con una data qui la conversazione risulta avvenuta.
meeting-form-save = Conserva
meeting-note-promise = Promessa: { $text }
meeting-note-promise-due = Promessa entro il { $day }: { $text }
meeting-note-names = Nomi sentiti: { $text }

cli-meeting = Scrive il foglio per una conversazione con una persona: prima, durante, dopo.
cli-output-meeting = Dove scrivere: .md o .html (se manca: Markdown sullo schermo).
