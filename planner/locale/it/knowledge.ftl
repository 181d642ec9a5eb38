# Che cosa si sa della rete, e la parola dell'utente sui datori di lavoro.
page-knowledge = Che cosa sappiamo
page-knowledge-about = Quanto si sa della tua rete, e le poche risposte che aiuterebbero di più.
knowledge-nobody = Qui non c'è ancora nessuno. Carica i contatti che hai già, e questa pagina mostrerà che cosa si sa di loro.
knowledge-lead = Più si sa del lavoro delle persone, meglio il piano dice chi è vicino al tuo obiettivo. Tu sai cose che nessun file contiene: poche risposte sui datori di lavoro portano lontano, e ognuna si può annullare.
knowledge-function = Ruolo
knowledge-seniority = Livello
knowledge-sector = Settore
knowledge-place = Luogo
knowledge-share = { $percent } %
knowledge-of = { $known } di { $people }
knowledge-honest = Il file di LinkedIn non contiene né settore né luogo: si leggono da ruoli, datori di lavoro e altri tuoi file. Che si sappia meno della metà dei luoghi è normale. La sede centrale di una grande impresa non conta come nota, perché chi ci lavora può essere ovunque.

knowledge-telling = Le risposte che aiutano di più
knowledge-telling-sector = Il settore di { $company }: { $people ->
        [one] una persona
       *[other] { $people } persone
    }, { $percent ->
        [0] meno dell'1
       *[other] { $percent }
    } %
knowledge-telling-place = Dove lavora chi è in { $company }: { $people ->
        [one] una persona
       *[other] { $people } persone
    }, { $percent ->
        [0] meno dell'1
       *[other] { $percent }
    } %
knowledge-nothing-to-ask = Non resta nulla da chiedere: si sanno il settore di ogni datore di lavoro e il luogo di tutti. Grazie.

knowledge-sectors-title = Datori di lavoro che non conosciamo
knowledge-sectors-about = In che settore sono? Lascia vuoto quello che non sai. Una risposta vale per tutte le persone che ci lavorano.
knowledge-sectors-known = Si sa il settore di ogni datore di lavoro.
knowledge-people = { $people ->
        [one] una persona
       *[other] { $people } persone
    }
knowledge-guess = { $value }?
knowledge-colleagues = { $some } persone su { $people } qui hanno un ruolo di questo settore: { $sector }.
knowledge-hint-sector = È solo un indizio, da «{ $words }»: { $sector }.
knowledge-save-sectors = Salva questi settori
knowledge-saved-sector = { $more ->
        [0] Salvato.
        [one] Salvato: ora si sa il settore di una persona in più.
       *[other] Salvato: ora si sa il settore di { $more } persone in più.
    }
knowledge-nothing-said = Non c'era ancora nulla da salvare: rispondi ad almeno una domanda qui sopra.
knowledge-more = { $employers ->
        [one] Mostrane un altro
       *[other] Mostrane altri { $employers }
    }
knowledge-rest = { $employers ->
        [one] Un altro datore di lavoro non ha più persone di questi: chiederne porterebbe poco.
       *[other] Altri { $employers } datori di lavoro non hanno più persone di questi: chiederne porterebbe poco.
    }

knowledge-places-title = Dove lavorano queste persone?
knowledge-places-about = Scrivi una città, una provincia, una regione o un Paese. Rispondi solo dove tutte, o quasi, le persone che conosci lì lavorano in un posto solo. Se un'organizzazione ha più sedi, apri «Una per una» e dillo invece della persona.
knowledge-places-known = Si sa dove lavora chi ha un datore di lavoro.
knowledge-hint-place = Forse { $place }; ma può essere solo la sede centrale.
knowledge-one-by-one = Una per una
knowledge-save-places = Salva questi luoghi
knowledge-saved-place = { $more ->
        [0] Salvato.
        [one] Salvato: ora si sa il luogo di una persona in più.
       *[other] Salvato: ora si sa il luogo di { $more } persone in più.
    }
knowledge-unknown = «{ $text }» ({ $company })
knowledge-unknown-places = Non salvato, perché non conosciamo questo luogo: { $places }. Scrivi una città, una provincia, una regione o un Paese.

knowledge-people-title = Persone senza un datore di lavoro
knowledge-people-about = Nessun datore di lavoro dice dove sono. Apri la pagina di una persona, e dillo sotto «Che cosa sai meglio tu».
knowledge-people-more = { $people ->
        [one] e un'altra
       *[other] e altre { $people }
    }

knowledge-given-title = Le tue risposte
knowledge-given-about = Vengono prima di tutto ciò che si legge. Se le annulli, torna a valere quello che dicono i tuoi file.
knowledge-given = { $topic }: { $value }

knowledge-hint = Si sa il settore di { $known } persone su { $people }. { $employers ->
        [one] Dillo di un datore di lavoro
       *[other] Dillo di { $employers } datori di lavoro
    }, e si saprà di altre { $more }.
knowledge-hint-go = Di' che cosa sai
