# Elenchi spuntati che vengono riletti.
error-not-a-checklist = { $file } non è una lista di cose da fare preparata da questo programma.
    .next = Scegli la lista che hai salvato da qui, in CSV o Excel, con la riga dei nomi delle colonne e almeno «che cosa fare», «nome» e «persona».

ticks-title = Rileggi una lista spuntata
ticks-help = Scegli la lista dopo averla spuntata, in CSV o Excel. Metti una «x» o il giorno sotto «fatto», com'è andata sotto «esito» (nessuna risposta, risposto, appuntamento, parlato, rifiutato) e il resto sotto «note». Rileggerla due volte non aggiunge nulla.
ticks-read = { $people ->
        [0] In questa lista non c'è nulla di nuovo.
        [one] Aggiunto per una persona: { $what }.
       *[other] Aggiunto per { $people } persone: { $what }.
    }
ticks-statuses = { $count ->
        [one] un passo di un contatto
       *[other] { $count } passi di contatti
    }
ticks-steps = { $count ->
        [one] un tentativo con un'altra persona
       *[other] { $count } tentativi con altre persone
    }
ticks-notes = { $count ->
        [one] una nota
       *[other] { $count } note
    }
ticks-unchanged = { $count ->
        [one] Una voce era già nota.
       *[other] { $count } voci erano già note.
    }
ticks-remarks = Guarda queste righe; nulla è stato indovinato:
ticks-elsewhere = Una tua lista di lavoro non si importa, si rilegge: nella pagina Lista, o con planner workspace ticked.
ticks-go = Vai alla lista

tick-action-unclear = La riga { $row } è spuntata, ma non dice quale passo è stato fatto: è stata lasciata fuori.
tick-day-ahead = La riga { $row } ha un giorno che deve ancora venire: è stato usato il giorno previsto, oppure oggi.
tick-done-missing = Dalla riga { $row } in poi non si è potuta leggere nessuna spunta. C'è ancora una colonna «fatto»?
tick-done-unclear = Nella riga { $row } la spunta non è né sì né no: nulla è stato segnato come fatto.
tick-further-on = La riga { $row } è più indietro di quanto hai segnato nel frattempo: lo stato resta com'è.
tick-note-cut = La nota della riga { $row } è molto lunga: la fine è stata lasciata fuori.
tick-outcome-contradicts = La riga { $row } e un'altra riga dello stesso passo dicono esiti diversi: nessuno dei due è stato usato.
tick-outcome-unclear = L'esito della riga { $row } non è tra quelli che conosciamo: è stato tenuto come nota.
tick-person-mixed = Nella riga { $row } il nome e la persona non vanno insieme, come se fossero state ordinate solo alcune colonne: è stata lasciata fuori.
tick-person-unclear = La riga { $row } ha perso la sua «persona», e nome e azienda non dicono chi è: è stata lasciata fuori.
tick-person-unknown = La persona della riga { $row } non è in questo spazio di lavoro: è stata lasciata fuori.
tick-repeat-alone = Nella riga { $row } è spuntato il secondo messaggio, ma non il primo: è stato segnato come primo.
