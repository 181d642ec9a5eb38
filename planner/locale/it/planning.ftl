# Perché una persona è nel piano, che cosa dare, che cosa chiedere, che cosa viene dopo.
part-role = Ruolo
part-sector = Settore
part-region = Territorio
part-organisation = Organizzazione
part-tie = Legame
part-reach = Contatto

why-role-same-title = «{ $words }» è il ruolo a cui punti ({ $wish }).
why-role-same-role = «{ $words }» è vicino a { $wish }.
why-role-same-function = «{ $words }» è nella stessa funzione di { $wish }.
why-role-near-function = «{ $words }» è in una funzione vicina a quella di { $wish }.
why-role-other-function = «{ $words }» è in una funzione diversa dai ruoli a cui punti.
why-role-unknown = La posizione non dice di che cosa si occupa: non conta né come vicino né come lontano.
why-sector-match = Lavora nel settore { $words }, uno di quelli a cui punti.
why-sector-other = Lavora nel settore { $words }, non fra quelli a cui punti.
why-sector-unknown = Niente dice in quale settore lavora: non conta né come giusto né come sbagliato.
why-region-match = { $words }: dentro { $wish }.
why-region-other = { $words }: fuori dai territori a cui punti.
why-region-unknown = Niente dice dove si trova: non conta né come giusto né come sbagliato.
why-organisation-match = Lavora in { $words }, una delle tue organizzazioni.
why-organisation-other = { $words } non è fra le tue organizzazioni.
why-organisation-unknown = Niente dice dove lavora: non conta né come giusto né come sbagliato.
why-tie-shared = Avete in comune { $words }.
why-tie-personal = È di una tua cerchia personale.
why-tie-age = Collegamento del { $words }; il file non dice quando vi siete sentiti l'ultima volta.
why-tie-unknown = Niente dice da quanto vi conoscete.
why-reach-linkedin = Puoi scrivere su LinkedIn.
why-reach-email = Hai un indirizzo e-mail.
why-reach-phone = Hai un numero di telefono.
why-reach-in-person = Nessun recapito noto: solo di persona o tramite qualcuno.
why-weak = (indizio debole)
why-weak-headquarters = (è la sede dell'organizzazione: indizio debole)

purpose-exchange = Scambio
purpose-insight = Conoscenza
purpose-opening = Porta
purpose-bridge = Ponte
purpose-nurture = Cura del legame
purpose-exchange-about = Scambiare idee con chi ti conosce.
purpose-insight-about = Capire meglio il ruolo, il settore o il mercato.
purpose-opening-about = Capire dall'interno un'organizzazione a cui punti.
purpose-bridge-about = Sapere se c'è qualcuno con cui potresti parlare.
purpose-nurture-about = Un saluto, senza chiedere nulla.

tie-strong = forte
tie-moderate = abbastanza recente
tie-dormant = di lunga data
tie-new = nuovo
tie-unknown = non noto

channel-linkedin = LinkedIn
channel-email = E-mail
channel-phone = Telefono
channel-in_person = Di persona

give-offer = Che cosa puoi offrire: { $offer }.
give-opening = Offri di raccontare che cosa impari sul settore dagli altri colloqui, senza fare nomi.
give-bridge = Chiedi chi potresti presentare a tua volta.
give-exchange = Chiedi a che cosa si dedica ora e dove potresti dare una mano.
give-insight = Offri di mandare quello che impari dagli altri colloqui, senza fare nomi.
give-insight-sector = Offri di mandare quello che impari sul settore { $sector } dagli altri colloqui, senza fare nomi.
give-nurture = La tua attenzione: di' che cosa ricordi o usi ancora di quanto avete condiviso.

question-opening = { $known ->
            [0] Che cosa bisognerebbe capire per prima cosa di come lavorate?
           *[1] Che cosa bisognerebbe capire per prima cosa di come si lavora in { $company }?
        }
question-bridge = { $address ->
        [lei] Chi vede questo ambito da un'angolazione diversa dalla Sua?
       *[tu] Chi vede questo ambito da un'angolazione diversa dalla tua?
    }
question-exchange = { $address ->
        [lei] Che cosa secondo Lei so fare bene e magari io non vedo?
       *[tu] Che cosa secondo te so fare bene e magari io non vedo?
    }
question-insight = { $address ->
        [lei] Che cosa è cambiato di più nel Suo campo negli ultimi due anni?
       *[tu] Che cosa è cambiato di più nel tuo campo negli ultimi due anni?
    }
question-nurture = { $address ->
        [lei] A che cosa si dedica con più piacere in questo periodo?
       *[tu] A che cosa ti dedichi con più piacere in questo periodo?
    }

follow-up-other-person = Ancora nessuna risposta: lascia tranquilla la persona e, se conosci qualcun altro{ $known ->
        [0] { " lì" }
       *[other] { " in " }{ $company }
    }, rivolgiti a quella persona.
follow-up-repeat = Ancora nessuna risposta: scrivi al massimo un'altra volta, in breve. Poi lascia riposare.

status-planned = nel piano
status-not_planned = non nel piano

checklist-title = Piano dei contatti
checklist-made = Preparato il { $date } · { $approaches ->
        [one] un contatto
       *[other] { $approaches } contatti
    } in { $weeks ->
        [one] una settimana
       *[other] { $weeks } settimane
    }
checklist-note = Ogni messaggio è una prima stesura: riempi le parentesi quadre e cambia quello che non suona tuo. Non è stato mandato niente.
checklist-week = Settimana { $number } · dal { $date }
checklist-empty = Nessuno a cui scrivere in queste settimane.
checklist-action-approach = Scrivi
checklist-action-other_person = Rivolgiti a un'altra persona
checklist-action-repeat = Scrivi un'ultima volta, poi riposo
checklist-why = Perché
checklist-give = Che cosa dare
checklist-question = Una domanda per cominciare
checklist-message = Prima stesura
checklist-if-no-reply = Se non arriva risposta
checklist-known = Di questa persona è noto il { $share } % di ciò a cui punti
checklist-score = { $score } punti su 100

column-done = fatto
column-due = quando
column-week = settimana
column-action = che cosa fare
column-full_name = nome
column-position = posizione
column-company = azienda
column-purpose = scopo
column-channel = canale
column-message = prima stesura del messaggio
column-give = che cosa dare
column-first_question = prima domanda
column-why = perché
column-score = punti
column-known_share = noto
column-profile_url = profilo
column-email = e-mail
column-outcome = esito
column-notes = note
column-person_id = persona
column-rank = posto
column-sector = settore
column-place = luogo
column-status = stato
