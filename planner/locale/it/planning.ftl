# Perché una persona è nel piano, che cosa dare, che cosa chiedere, che cosa viene dopo.
part-role = Ruolo
part-sector = Settore
part-region = Territorio
part-organisation = Organizzazione
part-tie = Legame
part-reach = Contatto

why-role-same-title = «{ $words }» è il ruolo a cui punti ({ $wish }).
why-role-same-role = «{ $words }» è vicino a { $wish }.
why-role-same-speciality = «{ $words }» è nella stessa specialità di { $wish }, a un altro livello.
why-role-near-speciality = «{ $words }» è in una specialità vicina a { $wish }.
why-role-same-function = «{ $words }» è nella stessa funzione di { $wish }.
why-role-near-function = «{ $words }» è in una funzione vicina a quella di { $wish }.
why-role-other-function = «{ $words }» è in una funzione diversa dai ruoli a cui punti.
why-role-unknown = La posizione non dice di che cosa si occupa: non conta né come vicino né come lontano.
why-sector-match = Settore: { $words }, uno di quelli a cui punti.
why-sector-near = Settore: { $words }, vicino a uno di quelli a cui punti.
why-sector-other = Settore: { $words }, non fra quelli a cui punti.
why-sector-unknown = Niente dice in quale settore lavora: non conta né come giusto né come sbagliato.
why-region-match = Luogo: { $same ->
        [0] { $words }, che rientra in ciò a cui punti ({ $wish }).
       *[other] { $words }, fra quelli a cui punti.
    }
why-region-near = Luogo: { $words }, vicino o intorno a uno di quelli a cui punti ({ $wish }).
why-region-other = Luogo: { $words }, fuori da quelli a cui punti.
why-region-unknown = Il luogo non è noto, o non basta a dire se è fra quelli a cui punti: non conta né come giusto né come sbagliato.
why-organisation-match = Organizzazione: { $words }, una di quelle a cui punti.
why-organisation-chooses = Organizzazione: { $words }, una di quelle a cui punti, e lavora nelle risorse umane.
why-organisation-inside = Organizzazione: { $words }, una di quelle a cui punti, senza ruolo di guida per quanto dice il titolo.
why-organisation-other = Organizzazione: { $words }, non fra quelle a cui punti.
why-organisation-none = «{ $words }» non indica un'organizzazione a cui punti.
why-organisation-unknown = Niente dice dove lavora: non conta né come giusto né come sbagliato.
why-tie-shared = Un punto in comune: { $words }.
why-tie-personal = È di una tua cerchia personale.
why-tie-age = Collegamento del { $words }; l'elenco dei collegamenti non dice quando vi siete sentiti l'ultima volta.
why-tie-unknown = Niente dice da quanto vi conoscete.
why-reach-linkedin = Puoi scrivere su LinkedIn.
why-reach-email = Hai un indirizzo e-mail.
why-reach-phone = Hai un numero di telefono.
why-reach-in-person = Nessun recapito noto: solo di persona o tramite qualcuno.
why-weak = È un indizio debole.
why-weak-headquarters = Ma è solo la sede dell'organizzazione: un indizio debole.

purpose-exchange = Scambio
purpose-insight = Conoscenza
purpose-opening = Apertura
purpose-bridge = Ponte
purpose-nurture = Cura del legame
purpose-exchange-about = Scambiare idee con chi ha qualcosa in comune con te.
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

give-offer = Qualcosa che puoi offrire: «{ $offer }».
give-opening = Offri di raccontare che cosa impari sul settore dagli altri colloqui, senza fare nomi.
give-bridge = Chiedi chi potresti presentare a tua volta.
give-exchange = Chiedi a che cosa si dedica ora e dove potresti dare una mano.
give-insight = Offri di mandare quello che impari dagli altri colloqui, senza fare nomi.
give-insight-sector = Offri di mandare quello che impari sul settore { $sector } dagli altri colloqui, senza fare nomi.
give-nurture = La tua attenzione: di' che cosa ti ha fatto pensare a questa persona.

question-opening = { $address ->
        [lei] Da che cosa comincerebbe per spiegare come si lavora da voi?
       *[tu] Da che cosa cominceresti per spiegare come si lavora da voi?
    }
question-bridge = { $address ->
        [lei] Chi vede questo ambito da un'angolazione diversa dalla Sua?
       *[tu] Chi vede questo ambito da un'angolazione diversa dalla tua?
    }
question-exchange = { $address ->
        [lei] Che cosa avrebbe voluto sapere prima di cominciare quello che fa ora?
       *[tu] Che cosa avresti voluto sapere prima di cominciare quello che fai ora?
    }
question-insight = { $address ->
        [lei] Che cosa è cambiato di più nel Suo campo negli ultimi due anni?
       *[tu] Che cosa è cambiato di più nel tuo campo negli ultimi due anni?
    }
question-nurture = { $address ->
        [lei] A che cosa si dedica con più piacere in questo periodo?
       *[tu] A che cosa ti dedichi con più piacere in questo periodo?
    }

follow-up-other-person = { $known ->
        [0] Ancora nessuna risposta: non insistere. Se conosci qualcun altro presso { $company }, puoi rivolgerti lì.
       *[other] Ancora nessuna risposta: non insistere. Presso { $company } c'è anche { $colleague }: puoi rivolgerti lì.
    }
follow-up-repeat = Se tutto tace, puoi scrivere al massimo un'altra volta, in breve. Poi lascia riposare.

status-planned = nel piano
status-not_planned = non nel piano

checklist-title = Piano dei contatti
checklist-made = Preparato: { $date } · { $approaches ->
        [0] nessun contatto
        [one] un contatto
       *[other] { $approaches } contatti
    }{ $weeks ->
        [0] { "" }
        [one] { " in una settimana" }
       *[other] { " in " }{ $weeks } settimane
    }
checklist-note = Ogni messaggio è una prima stesura: riempi le parentesi quadre e cambia quello che non suona tuo. Non è stato mandato niente.
checklist-week = Settimana { $number } · da { $date }
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
