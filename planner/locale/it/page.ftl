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
import-upload = I tuoi file: archivio LinkedIn, rubriche, elenchi tuoi
import-upload-help = Anche più di uno e di tipo diverso: CSV, Excel, vCard, JSON, testo o ZIP. Non serve aprirli né rinominarli.
import-upload-kinds = LinkedIn (l'archivio ZIP così com'è, o Connections.csv) · contatti di Google, Outlook, Thunderbird o del telefono (CSV, vCard) · amici di Facebook (JSON) · Xing · elenchi tuoi (Excel, CSV, testo)
import-beside = Non letti:
import-remove = Togli { $file }
import-private = I tuoi file si leggono su questo computer e non si mandano da nessuna parte. Ciò che si è letto, e ciò che decidi, resta nel tuo spazio di lavoro: un file nella tua cartella dei dati che solo tu puoi leggere; «I tuoi dati» mostra dov'è e lo cancella. I file stessi restano nella memoria di questa pagina fino a qualche minuto dopo che l'hai chiusa.
import-sample = Prova con una rete inventata
import-sample-help = Circa 400 persone inventate e un obiettivo inventato, per guardarsi intorno.
import-how = Come ottengo i miei dati LinkedIn?
import-how-steps =
    1. Su LinkedIn apri *Impostazioni e privacy*, poi *Privacy dei dati*, poi *Ottieni una copia dei tuoi dati*.
    2. Scegli l'archivio più grande, con tutto dentro, e richiedilo. (I soli *Collegamenti* bastano per un primo piano, ma l'archivio intero dice anche a chi scrivi, chi ti ha raccomandato e dove hai lavorato.)
    3. LinkedIn manda due e-mail. La prima arriva in pochi minuti; il suo archivio può contenere solo il tuo profilo, senza i collegamenti. La seconda arriva entro un giorno circa: è l'archivio completo.
    4. Scarica il file ZIP e sceglilo qui sopra, così com'è.

    Dei messaggi si usa solo con chi, quando e quante volte, mai quello che dicono. I file su accessi, pagamenti e pubblicità non si aprono.
paste-title = Incolla un elenco
paste-field = Nomi, una persona per riga, o celle copiate da un foglio di calcolo con i nomi delle colonne
paste-example =
    Nome, Organizzazione, E-mail
    Ada Esempio, Acme, ada@acme.example
paste-help = Copia le righe dal foglio di calcolo insieme alla riga con i nomi delle colonne, e incollale qui. Va bene anche un semplice elenco di nomi.
paste-add = Aggiungi questo elenco
paste-name = elenco incollato { $number }.txt

columns-title = Che cosa contiene ogni colonna?
columns-waiting = { $files }: non ancora letto. Di' qui sotto che cosa contiene ogni colonna.
columns-about = In { $files } non riconosciamo le colonne. Guarda gli esempi e scegli; ciò di cui non hai certezza può restare fra le note.
columns-field = Che cosa c'è nella colonna { $column }?
columns-unnamed = (senza nome)
columns-empty = vuota nelle prime righe
columns-no-name = Di' quale colonna contiene i nomi: nome e cognome insieme, oppure nome e cognome separati.
columns-private = Perché tu non debba ripeterlo, i nomi delle colonne e le tue risposte si salvano nella tua cartella dei dati su questo computer; niente di quello che c'è sotto.
columns-read = Leggi così
columns-used = Letti come hai detto: { $files }.
columns-forget = Dimentica che cosa ho detto delle colonne
columns-forget-help = Di questo elenco e di tutti gli altri, anche su questo computer.
columns-not-remembered = Fino ad allora quello che dici delle colonne vale solo finché questa pagina è aperta.
field-full_name = Nome e cognome
field-surname_first = Cognome e nome
field-first_name = Nome
field-middle_name = Secondo nome
field-last_name = Cognome
field-url = Indirizzo LinkedIn
field-emails = E-mail
field-phones = Telefono
field-company = Organizzazione
field-position = Ruolo
field-connected_on = Data del collegamento
field-last_contact = Ultimo contatto
field-labels = Conosciuto da (etichette, gruppi)
field-sector_said = Settore
field-place_said = Luogo
field-bridge = Chi può presentarti
field-degree = Grado LinkedIn (1°, 2°, 3°)
field-notes = Note
field-ignored = Tralascia
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
import-merged-help = Contatti di una persona già contata: stesso profilo LinkedIn, stesso indirizzo e-mail o numero di telefono, la stessa riga due volte, oppure lo stesso nome e nulla in contrario. «Possibili doppioni» li mostra, e lì li puoi separare.
import-rejected-help = Righe senza il nome di una persona; l'elenco è più sotto, con il motivo.
import-to-target = Di' a che cosa punti
import-to-plan = Vedi il piano
import-date-order = Che cosa viene prima nelle date del tuo file?
import-date-dmy = Il giorno (31/12/2025)
import-date-mdy = Il mese (12/31/2025)
import-look = Da controllare
import-remarks = Altro sui tuoi file
import-files = I tuoi file
import-facts = Su di te, o scambi
import-about-you = Su di te: { $files }.
import-members = { $files ->
        [one] letto un file
       *[other] letti { $files } file
    }
import-exported = esportato il { $day }
import-report-download = Scarica il resoconto
import-row = riga
import-reason = motivo
import-rejected-title = { $rows ->
        [one] Una riga scartata
       *[other] { $rows } righe scartate
    }
import-rejected-download = Scarica l'elenco
import-review = { $cards ->
        [one] Un possibile doppione aspetta la tua parola
       *[other] { $cards } possibili doppioni aspettano la tua parola
    }

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

proposals-title = Dal tuo archivio LinkedIn
proposals-owner = Archivio di { $name }.
proposals-languages = Lingue: { $languages }.
proposals-about = Niente è già scelto: tocca quello che vuoi aggiungere al tuo obiettivo.
proposals-roles = Ruoli cercati, delle tue candidature o salvati
proposals-sectors = Settori
proposals-regions = Luoghi
proposals-organisations = Organizzazioni indicate, delle tue candidature o seguite
proposals-past_organisations = Dove hai lavorato, studiato o fatto volontariato
proposals-offers = Che cosa puoi fare per gli altri (le tue competenze)
proposals-all = Aggiungi tutto ({ $count })
proposals-more = Mostra altre voci ({ $count })

known-title = Come vi conoscete
known-messages = { $messages ->
        [one] Un messaggio
       *[other] { $messages } messaggi
    }, { $sent ->
        [0] nessuno da parte tua
       *[other] { $sent } da parte tua
    }
known-last-message = , l'ultimo il { $day }
known-invitation = { $direction ->
        [incoming] Ti ha mandato l'invito su LinkedIn
       *[outgoing] L'invito su LinkedIn l'hai mandato tu
    }{ $note ->
        [with] , con un messaggio
       *[without] {""}
    }{ $day ->
        [none] {""}
       *[other] , il { $day }
    }
known-recommends_me = Ha scritto una raccomandazione per te
known-recommended_by_me = Hai scritto una raccomandazione per questa persona
known-endorsed_me = { $value ->
        [one] Ha confermato una tua competenza
       *[other] Ha confermato { $value } tue competenze
    }
known-endorsed_by_me = { $value ->
        [one] Hai confermato una sua competenza
       *[other] Hai confermato { $value } sue competenze
    }
known-followed = Segui questa persona su LinkedIn
known-former_colleague_company = Lavora in { $value }, che fa parte anche del tuo percorso
known-at_target_company = La sua organizzazione è fra quelle che hai indicato, a cui hai mandato una candidatura o che segui
known-labels = Vi conoscete da: { $value }
known-last_contact = { $value ->
        [never] Nessun contatto finora, come hai annotato
       *[other] Ultimo contatto: { $value }
    }
known-bridge = Chi può presentarti: { $value }
known-notes = Note: { $value }
