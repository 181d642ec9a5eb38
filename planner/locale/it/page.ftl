# La pagina.
page-program = Piano dei contatti
page-language = Lingua
page-import = Contatti
page-target = Obiettivo
page-plan = Piano
page-checklist = Lista
page-import-about = Carica i contatti che hai già e vedi che cosa ne è stato di ogni riga.
page-target-about = Di' a che cosa punti: ruoli, settori, territori, organizzazioni.
page-plan-about = Con chi parlare, settimana per settimana, e perché.
page-checklist-about = Il piano come file da seguire e conservare.

import-lead = Carica l'elenco delle persone che conosci già, di' a che cosa punti e ricevi un piano breve delle persone con cui parlare.
import-upload = I tuoi contatti: Connections.csv di LinkedIn, i contatti di Google o un elenco tuo
import-upload-help = File CSV o Excel, anche più di uno.
import-private = I tuoi file si leggono su questo computer e non si mandano da nessuna parte. Niente viene salvato: quando chiudi la pagina tutto è dimenticato nel giro di pochi minuti. Resta solo quello che scarichi.
import-sample = Prova con una rete inventata
import-sample-help = Circa 400 persone inventate e un obiettivo inventato, per guardarsi intorno.
import-how = Come ottengo i miei contatti LinkedIn?
import-how-steps =
    1. Su LinkedIn apri *Impostazioni e privacy*, poi *Privacy dei dati*, poi *Ottieni una copia dei tuoi dati*.
    2. Scegli *Collegamenti* e richiedi l'archivio. LinkedIn manda un'e-mail quando è pronto.
    3. Scarica l'archivio ZIP, aprilo e scegli qui sopra il file `Connections.csv`.
import-running = Leggo i tuoi contatti …
import-failed = Non è stato letto nessun contatto
import-next = Che cosa puoi fare
import-done = { $people ->
        [one] Letta una persona
       *[other] Lette { $people } persone
    }
import-rows = Righe
import-contacts = Contatti
import-people = Persone
import-merged = Unite
import-rejected = Scartate
import-rows-help = Tutte le righe non vuote dei tuoi file.
import-contacts-help = Righe con il nome di una persona. Righe = contatti + scartate.
import-people-help = Ogni persona una volta sola. Contatti = persone + unite.
import-merged-help = Contatti che sono di certo una persona già contata: stesso profilo LinkedIn, stesso indirizzo e-mail personale, o la stessa riga due volte.
import-rejected-help = Righe senza il nome di una persona; l'elenco è più sotto, con il motivo.
import-to-target = Di' a che cosa punti
import-to-plan = Vedi il piano
import-forget = Dimentica tutto
import-forget-help = Toglie i contatti e l'obiettivo dalla memoria di questa pagina.
import-date-order = Che cosa viene prima nelle date del tuo file?
import-date-dmy = Il giorno (31/12/2025)
import-date-mdy = Il mese (12/31/2025)
import-look = Da controllare
import-remarks = Altro sui tuoi file
import-files = I tuoi file
import-row = riga
import-reason = motivo
import-rejected-title = { $rows ->
        [one] Una riga scartata
       *[other] { $rows } righe scartate
    }
import-rejected-download = Scarica l'elenco
import-review = { $pairs ->
        [one] Un possibile doppione
       *[other] { $pairs } possibili doppioni
    }
import-review-about = Lo stesso nome e cognome in due file, che nessun altro ha. Restano separati: il nome da solo non basta per unire due persone.

target-lead = Qui è tutto facoltativo. Più cose dici, meglio il piano riconosce chi è vicino al tuo obiettivo. Puoi cambiare quando vuoi.
target-kind = Per che cosa?
target-kind-job = Un lavoro
target-kind-project = Un progetto
target-roles = Ruoli
target-roles-example = per esempio Product manager
target-roles-help = Il lavoro che vorresti fare, come starebbe su un biglietto da visita. Contano anche le posizioni vicine.
target-sectors = Settori
target-sectors-example = Scegline uno o più
target-sectors-help = Dove vorresti lavorare.
target-regions = Luoghi
target-regions-example = per esempio Lombardia, Torino, Germania
target-regions-help = Città, province, regioni o paesi.
target-organisations = Organizzazioni
target-organisations-example = per esempio quelle che vorresti conoscere meglio
target-organisations-help = Organizzazioni che vorresti conoscere dall'interno.
target-past_organisations = Dove hai lavorato o studiato, una per riga
target-past_organisations-example = Politecnico di Torino
target-past_organisations-help = Chi è lì ha un passato in comune con te: è più facile cominciare da loro.
target-offers = Che cosa puoi fare per gli altri, una cosa per riga
target-offers-example = Uno sguardo in più su una presentazione
target-offers-help = La rete va nei due sensi: il piano le propone dove hanno senso.
target-importance = Quanto conta ciascuna cosa?
target-importance-empty = Prima scegli qualcosa qui sopra.
target-importance-10 = in pieno
target-importance-6 = abbastanza
target-importance-3 = un poco
target-unknown-places = Non conosciamo questo luogo: { $places }. Scrivi una città, una provincia, una regione o un paese.
target-unknown-roles = Non riconosciamo di che lavoro si tratta: { $roles }. Conteranno come vicine solo le persone con le stesse parole nella posizione.
target-to-plan = Vedi il piano
target-to-import = Prima carica i tuoi contatti
target-file = Conserva questo obiettivo, o riprendine uno
target-download = Scarica l'obiettivo
target-upload = Un file dell'obiettivo (TOML)

plan-nobody = Non ci sono ancora contatti.
plan-lead = { $approaches ->
        [0] Nessuno a cui scrivere
        [one] Una persona a cui scrivere
       *[other] { $approaches } persone a cui scrivere
    } in { $weeks ->
        [one] una settimana
       *[other] { $weeks } settimane
    }, scelte fra { $people }. Poche alla volta, per preparare ogni colloquio e dargli seguito.
plan-no-target-title = Non hai detto a che cosa punti
plan-no-target = Le persone sono ordinate solo per come le conosci e quanto è facile raggiungerle.
plan-tab-weeks = Settimana per settimana
plan-tab-people = Tutte le persone
plan-tab-network = La tua rete
plan-draft = Prima stesura di un messaggio
plan-draft-about = Riempi le parentesi quadre e cambia quello che non suona tuo. Il programma non manda niente.
plan-why = Perché questa persona
plan-to-checklist = Porta con te la lista
why-part = Parte
why-evidence = Che cosa abbiamo trovato
why-points = Punti

filter-text = Cerca
filter-any = qualsiasi
filter-text-example = Nome, organizzazione, posizione
table-count = { $found } persone su { $people }, mostrate le prime { $shown }.
table-known-help = Quanto è noto, di questa persona, di ciò a cui punti.
table-choose = Scegli una riga per vedere perché la persona sta lì.

weights-title = Che cosa conta
weights-about = Muovi un cursore e l'ordine cambia subito. Contano solo le proporzioni.
part-role-about = Quanto la posizione è vicina ai ruoli a cui punti.
part-sector-about = Se lavora in un settore a cui punti.
part-region-about = Se si trova in un luogo a cui punti.
part-organisation-about = Se lavora in un'organizzazione a cui punti.
part-tie-about = I legami abbastanza recenti e di lunga data aiutano più di quelli strettissimi o nuovi; un passato in comune aiuta di più.
part-reach-about = Quanto è facile scriverle.
capacity-title = Quanto puoi fare
capacity-per-week = Persone nuove alla settimana
capacity-weeks = Settimane
formality-title = Forma di cortesia
formality-auto = Secondo il legame
formality-tu = tu
formality-lei = Lei

network-lead = Che cosa è noto delle persone della tua rete. Un elenco di collegamenti non dice né settore né luogo: si leggono da posizioni e organizzazioni, e restano ignoti dove niente li dice.
network-function = Funzione nota
network-seniority = Livello noto
network-sector = Settore noto
network-place = Regione nota
network-organisation = Organizzazione nota
network-chart = Persone della tua rete per settore e regione
network-chart-about = ● segna i settori e i luoghi a cui punti. Dove non si sa di meglio vale la sede dell'organizzazione.
network-other = altro
network-unknown = non noto

checklist-lead = Il piano come file: da spuntare, da annotare, da conservare. Contiene nomi, posizioni, organizzazioni, profili e indirizzi e-mail delle persone del piano: conservalo come una rubrica.
checklist-nothing = Non c'è ancora un piano.
checklist-spreadsheet = Per un foglio di calcolo
checklist-spreadsheet-about = CSV per Excel, LibreOffice o Numbers. Una riga per azione, con le colonne fatto, esito e note.
checklist-semicolon = Foglio di calcolo italiano (punto e virgola, virgola decimale)
checklist-read = Da leggere e stampare
checklist-read-about = Markdown: testo semplice che molti programmi mostrano bene.
checklist-data = Per altri programmi
checklist-data-about = JSON, con ogni dettaglio.
checklist-download-csv = Scarica il CSV
checklist-download-md = Scarica il Markdown
checklist-download-json = Scarica il JSON
checklist-preview = Che cosa dice la lista
checklist-file = lista-contatti
