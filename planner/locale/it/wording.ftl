# I messaggi con le parole dell'utente.
error-template-wrong = { $reason ->
        [long] Questo testo ha { $chars } caratteri; se ne possono conservare al più { $limit }.
        [broken] Nella riga { $line } manca qualcosa: un campo sta fra due coppie di parentesi graffe, come {"{{ first_name }}"}, e ogni {"{% if … %}"} vuole il suo {"{% endif %}"}.
        [unknown] La riga { $line } indica un campo che non c'è; ci sono: { $fields }.
       *[more] La riga { $line } chiede più di quanto un messaggio possa fare: può indicare campi, come {"{{ first_name }}"}, e usare {"{% if … %}"} con un solo campo.
    }
    .next = Cambia il testo e conservalo di nuovo; fino ad allora le stesure restano come sono.

wording-title = Con parole tue
wording-about = Le prime stesure possono avere parole tue, un testo per ogni scopo. Il programma continua a non mandare niente: ogni messaggio lo completi tu.
wording-language = Lingua del messaggio
wording-language-en = inglese
wording-language-it = italiano
wording-purpose = Scopo
wording-formality = Forma di cortesia
wording-text = Il testo
wording-is-own = Queste stesure hanno le tue parole.
wording-is-ours = Queste stesure hanno le parole del programma: cambia quello che non suona tuo.
wording-meanwhile = Nel frattempo un'altra scheda ha conservato questo; se conservi il tuo, ne prende il posto:
wording-preview = Per { $name } sarebbe:
wording-long = { $chars } caratteri; sembra che i messaggi di al più { $limit } ricevano più risposte. È solo un'indicazione.
wording-fields = Che cosa puoi usare
wording-fields-about = Scrivi un campo dove va il fatto. Se di una persona non è noto, lì resta uno spazio fra parentesi quadre, da riempire a mano.
wording-keep = Conserva le mie parole
wording-back = Torna alle parole del programma
wording-field-first_name = il nome
wording-field-full_name = nome e cognome
wording-field-company = l'organizzazione, se è fra quelle a cui punti
wording-field-sector = il settore, se è fra quelli a cui punti
wording-field-shared = che cosa avete in comune, per esempio una scuola
wording-field-wish_role = il ruolo a cui punti che si adatta meglio
wording-gap-first_name = [nome]
wording-gap-full_name = [nome e cognome]
wording-gap-company = [organizzazione]
wording-gap-sector = [settore]
wording-gap-shared = [che cosa avete in comune]
wording-gap-wish_role = [ruolo]
wording-example-sector = energie rinnovabili
wording-example-shared = Politecnico di Torino
wording-example-wish_role = Product manager
