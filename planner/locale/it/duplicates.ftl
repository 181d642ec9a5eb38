# Possibili doppioni: chi è una persona sola e chi sono due.
page-duplicates = Possibili doppioni
page-duplicates-about = Di' chi è una persona sola e chi sono due, e guarda che cosa è stato unito da sé.
page-duplicates-count = Possibili doppioni ({ $cards })
duplicates-lead = La stessa persona sta spesso in più liste. Chi è quasi di certo una persona sola si unisce da sé, e sta sotto «Unite da sé»; di chi lo è solo probabilmente si chiede qui, cominciando da chi è vicino al tuo piano, e resta separato finché non lo dici tu. Quello che dici si può sempre annullare.
duplicates-tab-questions = Da decidere
duplicates-tab-merged = Unite da sé
duplicates-nobody = Qui non c'è ancora nessuno. Carica i contatti che hai già, e questa pagina mostrerà chi può essere una persona sola.
duplicates-none = Non c'è nulla da decidere: nessuno somiglia a qualcun altro.
duplicates-all-decided = Era tutto. Grazie: nessuno riceverà due volte lo stesso messaggio.
duplicates-progress = Domanda { $at } di { $all }
duplicates-put-off = { $cards ->
        [one] Una domanda è rimandata; viene per ultima.
       *[other] { $cards } domande sono rimandate; vengono per ultime.
    }
duplicates-waiting = { $cards ->
        [one] Dopo queste aspetta un'altra domanda.
       *[other] Dopo queste aspettano altre { $cards } domande.
    }
duplicates-is-one = È una persona sola?
duplicates-which = Chi di questi è { $name }?
duplicates-same = La stessa persona
duplicates-apart = Due persone diverse
duplicates-none-of-these = Nessuno di questi
duplicates-later = Più tardi
duplicates-keys = Tasti per la prima domanda: S la stessa persona, D due persone diverse, L più tardi.
duplicates-keys-which = Tasti per la prima domanda: un numero per chi è, D nessuno di questi, L più tardi.
duplicates-for = A favore: { $evidence }.
duplicates-against = Contro: { $evidence }.
duplicates-fact-place = Luogo
duplicates-fact-emails = E-mail
duplicates-fact-phones = Telefono
duplicates-fact-profile = LinkedIn
duplicates-fact-connected = Collegati dal
duplicates-fact-sources = Da
duplicates-source = { $file }, riga { $row }
duplicates-source-gone = { $file }, riga { $row } (non è più nella lista)
duplicates-nothing-known = non si sa altro
duplicates-merged-lead = { $people ->
        [0] Nessuno è stato composto da più righe per nome o indirizzo.
        [one] Una persona è stata composta da più righe per nome o indirizzo; ciò che è meno sicuro viene per primo. Se una riga è di qualcun altro, dillo: note e stati restano alla persona.
       *[other] { $people } persone sono state composte da più righe per nome o indirizzo; ciò che è meno sicuro viene per primo. Se una riga è di qualcun altro, dillo: note e stati restano alla persona.
    }
duplicates-merged-search = Cerca per nome
duplicates-merged-found = { $people ->
        [0] Nessuno con questo nome.
        [one] Una persona
       *[other] { $people } persone
    }
duplicates-merged-more = { $people ->
        [one] Mostrane un'altra
       *[other] Mostrane altre { $people }
    }
duplicates-split = Non è la stessa persona
duplicates-split-done = D'ora in poi restano separate. Si può annullare qui o in Oggi.
duplicates-rows = { $rows ->
        [one] Composta da una riga
       *[other] Composta da { $rows } righe
    }
duplicates-rows-about = Se una riga è di qualcun altro, dillo: note e stati restano a questa persona. Si può annullare.

sure-almost = Quasi certamente una persona sola ({ $percent } %)
sure-very = Molto probabilmente una persona sola ({ $percent } %)
sure-likely = Probabilmente una persona sola ({ $percent } %)
sure-perhaps = Forse una persona sola ({ $percent } %)
sure-hardly = Difficilmente una persona sola ({ $percent } %)

evidence-name-rare = lo stesso nome, ed è raro
evidence-name-same = lo stesso nome
evidence-name-common = lo stesso nome, ma è diffuso
evidence-name-spelt = l'indirizzo di una contiene il nome dell'altra
evidence-name-short = un nome è la forma breve dell'altro
evidence-name-part = un nome è una parte dell'altro
evidence-name-initial = un'iniziale che corrisponde
evidence-name-typo = nomi diversi di una sola lettera
evidence-name-two = due nomi di battesimo diversi
evidence-name-other = nomi diversi
evidence-surname-other = cognomi diversi
evidence-firm-same = la stessa organizzazione
evidence-firm-near = organizzazioni collegate o scritte in modo simile
evidence-firm-other = organizzazioni diverse
evidence-title-same = lo stesso ruolo
evidence-title-other = ruoli diversi
evidence-place-same = lo stesso luogo
evidence-place-other = luoghi diversi
evidence-email-same = lo stesso indirizzo e-mail
evidence-email-other = indirizzi e-mail diversi
evidence-phone-same = lo stesso numero di telefono
evidence-phone-other = numeri di telefono diversi
evidence-profile-same = lo stesso profilo LinkedIn
evidence-profile-other = profili LinkedIn diversi
evidence-day-same = collegati lo stesso giorno
evidence-day-other = collegati in giorni diversi
evidence-gone-and-new = una non è più in una lista e l'altra vi è nuova
evidence-same-row = la stessa riga due volte
evidence-remembered = già riconosciuto come questa persona in un file precedente
evidence-several = altre persone sono altrettanto probabili
