# Il server web e ciò che dice quando una pagina non riesce.
server-ready = Outreach planner: { $address } (Ctrl+C per fermarlo)
server-port-busy = La porta { $busy } è occupata: il programma usa la { $port }.
server-no-port = Nessuna porta libera tra { $first } e { $last }. Scegline un'altra con --port.
server-port-wrong = { $port } non è una porta. Scegli un numero da 1 a 65535 con --port.
server-unsafe = Il programma non parte: { $setting } vale { $value } ({ $source }), ma solo { $needed } tiene i tuoi contatti per te. Togli questa impostazione e riprova.
server-page-failed = Qualcosa non ha funzionato in questa pagina. Nulla di ciò che hai salvato è perso: ricarica la pagina, oppure torna indietro di un passo e riprova.
