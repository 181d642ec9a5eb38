# Le prime stesure, e che cosa ne dice il controllo.
draft-connected = { $number ->
        [4] ad { $month }
        [8] ad { $month }
       *[other] a { $month }
    }
checklist-subject = Oggetto
column-subject = oggetto

wording-advice = Da rileggere (puoi conservarlo anche così):
lint-phrase = «{ $phrase }» { $why } Magari: { $instead }.
lint-questions = { $number } domande: a una sola è più facile rispondere.
lint-no-blank = Manca uno spazio fra parentesi quadre: è la riga scritta a mano, persona per persona, che lo rende personale.
lint-no-way-out = Non è facile dire di no: aggiungi qualche parola come «se no, nessun problema».
lint-why-begs = chiede un lavoro, che pochi possono dare; quasi tutti invece possono raccontare quello che sanno.
lint-why-favour = chiede un favore prima che ci sia fiducia.
lint-why-pushes = mette fretta.
lint-why-orders = dice all'altra persona che cosa fare.
lint-why-time = chiede subito un pezzo della giornata.
lint-why-schedule = decide il passo successivo, che spetta all'altra persona.
lint-why-waits = fa vedere che aspetti una risposta.
lint-why-vague = non dice che cosa vorresti.
lint-why-flatters = lusinga, e chi lusinga sembra volere qualcosa.
lint-why-excuses = si scusa o rimprovera per il silenzio; basta nominarlo.
lint-why-servile = ti sminuisce.
lint-why-sells = sembra una pubblicità.
