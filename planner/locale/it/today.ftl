# Oggi, le decisioni, che cosa ha cambiato un'importazione, e uno spazio di lavoro che non si può usare.
page-begin = Outreach planner
page-begin-about = L'ingresso.
page-today = Oggi
page-today-about = Che cosa c'è da fare, che cosa può aspettare, che cosa è cambiato.
page-person = Persona
page-person-about = Tutto su una persona: a che punto siete, le tue note, l'intera storia.
page-workspace = I tuoi dati
page-workspace-about = Dove sono i tuoi dati, le loro copie, e come cancellarli.
step-keeping = Conservo ciò che ho letto …
network-opening = Apro la tua rete …

today-nobody = Qui non c'è ancora nessuno. Carica i contatti che hai già, e questa pagina ti dirà che cosa fare.
today-lead = { $now ->
        [0] { $week ->
                [0] Oggi non c'è nulla da fare, e nulla nei prossimi sette giorni. Va bene così.
                [one] Oggi non c'è nulla da fare; una cosa nei prossimi sette giorni.
               *[other] Oggi non c'è nulla da fare; { $week } cose nei prossimi sette giorni.
            }
        [one] Una cosa da fare oggi{ $week ->
                [0] .
                [one] {""}, e un'altra nei prossimi sette giorni.
               *[other] {""}, e altre { $week } nei prossimi sette giorni.
            }
       *[other] { $now } cose da fare oggi{ $week ->
                [0] .
                [one] {""}, e un'altra nei prossimi sette giorni.
               *[other] {""}, e altre { $week } nei prossimi sette giorni.
            }
    }
today-to-plan = Scegli le persone nel piano
today-late = Dai giorni scorsi
today-late-about = Nulla è perduto. Fallo oggi, scegli un altro giorno, o lascia riposare.
today-today = Oggi
today-soon = Nei prossimi sette giorni
today-later = Più avanti: { $people ->
        [one] una cosa
       *[other] { $people } cose
    }
today-resting = A riposo: { $people ->
        [one] una persona
       *[other] { $people } persone
    }
today-resting-about = Qui per ora non c'è nulla da fare. Anche i legami hanno bisogno di pause.
person-open = Apri

step-write = scrivere il primo messaggio
step-other_person = rivolgersi a qualcun altro lì
step-repeat = scrivere ancora una volta, o lasciar riposare
step-rest = lasciar riposare
step-arrange = proporre un momento per parlarsi
step-prepare = preparare la conversazione
step-meet = parlarsi
step-thank = ringraziare
step-stay_in_touch = farsi vivi
step-do-write = Scrivi il primo messaggio. La bozza è nel piano; cambiala finché non suona tua.
step-do-other_person = Nessuna risposta da { $since }. Succede e vuol dire poco: pensa a qualcun altro nella stessa organizzazione.
step-do-repeat = Nessuna risposta da { $since }. Puoi scrivere ancora una volta, poche righe e senza rimproveri, o lasciar riposare.
step-do-rest = Hai scritto due volte. Lascia riposare; può venire un momento migliore.
step-do-arrange = C'è una risposta. Ringrazia e proponi due momenti per parlarvi: basta un quarto d'ora.
step-do-prepare = Vi parlate { $day } o poco dopo. Informati, scegli tre domande, pensa a che cosa puoi dare.
step-do-meet = Oggi vi parlate. Ascolta più di quanto parli, e lascia all'altra persona il passo successivo.
step-do-thank = Ringrazia, con una cosa che ti è servita, entro un giorno.
step-do-stay_in_touch = È il momento di farti vivo: un articolo, un saluto, le congratulazioni. Senza chiedere nulla.

act-written = Ho scritto
act-replied = C'è una risposta
act-meeting = Abbiamo fissato un momento
act-done = Ci siamo parlati e ho ringraziato
act-resting = Lascia riposare
act-declined = Ha detto di no
act-planned = Metti in lista
act-step-other_person = Ci ho pensato
act-step-prepare = È preparata
act-step-meet = Ci siamo parlati
act-other = Altro
act-save = Salva
act-saved = Salvato: { $status }.
act-status = A che punto siete
act-status-none = Scegli
act-day = In che giorno
act-remark = Appunto (per te)
act-due-about = È una proposta: scegli un altro giorno, o nessuno.
act-written-day = Scritto il
act-written-due = Senza risposta, ripensaci il
act-replied-day = Risposta del
act-replied-due = Rispondi entro il
act-meeting-day = Fissato il
act-meeting-due = Giorno della conversazione
act-done-day = Vi siete parlati il
act-done-due = Fatti vivo intorno al
act-resting-day = Dal
act-resting-due = Ripensaci intorno al
act-declined-day = Il
act-planned-day = Deciso il
act-planned-due = Scrivi il
status-written = scritto
status-replied = ha risposto
status-meeting = conversazione fissata
status-done = vi siete parlati
status-resting = a riposo
status-declined = ha detto di no

event-step = passo fatto
event-note = nota
event-give = qualcosa che hai dato
event-introduction = presentazione
event-answer = la tua parola su un dato
event-same = due voci sono una persona
event-apart = due voci sono due persone
event-split = una riga è di qualcun altro
notice-typed = Avevi scritto:
last-decision = Salvato per ultimo: { $what }
last-several = { $decisions } decisioni
last-undo = Annulla

plan-keep = Metti nella mia lista
plan-keep-week = { $approaches ->
        [one] Metti questa persona nella mia lista
       *[other] Metti queste { $approaches } persone nella mia lista
    }
plan-on-list = nella tua lista

news-title = Che cosa è cambiato: { $roles ->
        [0] nessun nuovo ruolo
        [one] un nuovo ruolo
       *[other] { $roles } nuovi ruoli
    }{ $fresh ->
        [0] {""}
        [one] , una persona nuova
       *[other] , { $fresh } persone nuove
    }{ $gone ->
        [0] {""}
        [one] , una non più nella lista
       *[other] , { $gone } non più nella lista
    }
news-roles-about = Un nuovo ruolo è una buona occasione per una parola gentile, senza chiedere nulla.
news-role = { $known ->
        [0] ora { $after }
       *[other] { $before } → { $after }
    }
news-more = e { $people ->
        [one] un'altra
       *[other] altre { $people }
    }

weeks-title = Le tue settimane
weeks-told = Nelle ultime { $weeks } settimane: { $approaches ->
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
    }.
weeks-about = Le risposte hanno i loro tempi, e il silenzio raramente riguarda te. Poche buone conversazioni valgono più di molti messaggi.
weeks-week = Settimana dal
weeks-approaches = Contatti avviati
weeks-replies = Risposte
weeks-conversations = Conversazioni
weeks-introductions = Presentazioni

changes-told = Conservato nel tuo spazio di lavoro: { $changes }.
changes-none = Nulla di nuovo in questi file: il tuo spazio di lavoro ha già tutto.
change-new-count = { $people ->
        [one] una persona nuova
       *[other] { $people } persone nuove
    }
change-role-count = { $people ->
        [one] un nuovo ruolo
       *[other] { $people } nuovi ruoli
    }
change-name-count = { $people ->
        [one] un nome nuovo
       *[other] { $people } nomi nuovi
    }
change-address-count = { $people ->
        [one] un nuovo indirizzo LinkedIn
       *[other] { $people } nuovi indirizzi LinkedIn
    }
change-details-count = { $people ->
        [one] altri dati di una persona
       *[other] altri dati di { $people } persone
    }
change-gone-count = { $people ->
        [one] una persona non è più nella lista
       *[other] { $people } persone non sono più nella lista
    }
change-back-count = { $people ->
        [one] una persona è di nuovo nella lista
       *[other] { $people } persone sono di nuovo nella lista
    }
change-new = nuova
change-role = nuovo ruolo
change-name = nome nuovo
change-address = nuovo indirizzo LinkedIn
change-details = altri dati
change-gone = non più nella lista
change-back = di nuovo nella lista
changes-older = { $files } sembra più vecchio di ciò che c'è già: sono state aggiunte le persone che solo lui conosce, nulla di più recente è cambiato.
changes-partial = { $files } contiene solo una parte della lista: nessuno è stato considerato uscito.
changes-erased = { $contacts ->
        [one] Un contatto è stato lasciato fuori: hai cancellato quella persona.
       *[other] { $contacts } contatti sono stati lasciati fuori: hai cancellato quelle persone.
    }
changes-who = Chi è cambiato
changes-kind = Che cosa
changes-before = Prima
changes-after = Ora
lists-title = { $lists ->
        [one] Una lista nel tuo spazio di lavoro
       *[other] { $lists } liste nel tuo spazio di lavoro
    }
lists-about = Porta un'esportazione più recente quando vuoi: le persone vengono riconosciute, note e decisioni restano.
lists-day = portata il { $day }
lists-people = { $people ->
        [one] una persona
       *[other] { $people } persone
    }
lists-gone = { $people ->
        [one] una non più presente
       *[other] { $people } non più presenti
    }
lists-remove = Togli
lists-remove-about = Le persone di questa lista se ne vanno, tranne quelle di un'altra lista e quelle su cui hai deciso qualcosa. Prima si fa una copia.
lists-remove-sure = Togli questa lista
unlike-title = È la tua rete?
unlike-other = È di un'altra persona: tienila a parte
unlike-add = È mia: aggiungila
unlike-leave = Lasciala fuori
unlike-about = Non è stato ancora conservato nulla. Le reti di due persone in un solo piano darebbero cattivi consigli, e separarle dopo è difficile.
import-waiting = Aspetto la tua risposta
workspace-another = un'altra rete

unsaved-target = Il tuo obiettivo è stato cambiato in un'altra scheda o in un altro programma mentre lo cambiavi qui.
unsaved-settings = Le tue impostazioni sono state cambiate in un'altra scheda o in un altro programma mentre le cambiavi qui.
unsaved-mine = Tieni ciò che dico qui
unsaved-saved = Prendi ciò che è stato salvato là
workspace-closed = Il tuo spazio di lavoro ora non si può usare
workspace-where = È qui: { $path }
workspace-again = Riprova
workspace-restore-latest = Ripristina la copia { $backup }
workspace-no-backup = Accanto non c'è nessuna copia in ordine.
workspace-in-memory = Guardati intorno senza conservare nulla
workspace-memory = Qui non si conserva nulla: queste persone sono inventate, o restano solo finché non chiudi la pagina.
workspace-reading-only = Il tuo spazio di lavoro si può leggere ma non scrivere: ciò che decidi qui non si può conservare.
checklist-preview-hidden = Non si mostra mentre i nomi sono nascosti.
