# Che cosa dice come siete tu e una persona: una frase per legame; -dormant se da tre anni non passa nulla.
why-tie-together = Vi siete collegati mentre lavoravi o studiavi presso { $words }, dove questa persona è o è stata.
why-tie-together-dormant = Vi siete collegati mentre lavoravi o studiavi presso { $words }, dove questa persona è o è stata. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-both-wrote = Vi siete scritti{ $words ->
        [undated] {""}
       *[other] , l'ultima volta nel { $words }
    }.
why-tie-both-wrote-dormant = Vi siete scritti{ $words ->
        [undated] {""}
       *[other] , l'ultima volta nel { $words }
    }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-recommended-both = Vi siete raccomandati a vicenda.
why-tie-recommended-both-dormant = Vi siete raccomandati a vicenda. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-recommends-me = Ha scritto una raccomandazione per te.
why-tie-recommends-me-dormant = Ha scritto una raccomandazione per te. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-recommended-by-me = Hai scritto una raccomandazione per questa persona.
why-tie-recommended-by-me-dormant = Hai scritto una raccomandazione per questa persona. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-contact = Ultimo contatto nel { $words }, come hai annotato.
why-tie-contact-dormant = Ultimo contatto nel { $words }, come hai annotato. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-they-wrote = Ti ha scritto e nei tuoi file non c'è una tua risposta{ $words ->
        [undated] {""}
       *[other] ; l'ultima volta nel { $words }
    }.
why-tie-they-wrote-dormant = Ti ha scritto e nei tuoi file non c'è una tua risposta{ $words ->
        [undated] {""}
       *[other] ; l'ultima volta nel { $words }
    }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-you-wrote = Hai scritto e nei tuoi file non c'è una sua risposta{ $words ->
        [undated] {""}
       *[other] ; l'ultima volta nel { $words }
    }.
why-tie-you-wrote-dormant = Hai scritto e nei tuoi file non c'è una sua risposta{ $words ->
        [undated] {""}
       *[other] ; l'ultima volta nel { $words }
    }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-endorsed = C'è una competenza confermata su LinkedIn{ $words ->
        [undated] {""}
       *[other] ; collegamento del { $words }
    }.
why-tie-endorsed-dormant = C'è una competenza confermata su LinkedIn{ $words ->
        [undated] {""}
       *[other] ; collegamento del { $words }
    }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-phone-book = È nella tua rubrica, con un numero o in un gruppo{ $words ->
        [undated] {""}
       *[other] ; collegamento del { $words }
    }.
why-tie-phone-book-dormant = È nella tua rubrica, con un numero o in un gruppo{ $words ->
        [undated] {""}
       *[other] ; collegamento del { $words }
    }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-shared-dormant = Un punto in comune: { $words }. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-personal-dormant = È di una tua cerchia personale. Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file.
why-tie-quiet = Collegamento del { $words }; nei tuoi file non ci sono messaggi fra voi.

# Quanto è stretto un legame, sulla pagina e nella spiegazione.
strength-line = Vicinanza, per quanto dicono i tuoi file: { $strength } su 100
strength-because = { $strength }. Da: { $parts }
strength-thin = { $line } (da pochi indizi)
strength-none = Niente nei tuoi file dice quanto siete vicini
strength-graded = { $part } { $value }
strength-of-messages = numero di messaggi
strength-of-answers = messaggi nei due sensi
strength-of-recent = quanto è recente l'ultimo segno
strength-of-circle = una cerchia personale
strength-of-together = collegati mentre eravate nello stesso posto
strength-of-past = un passato in comune
strength-of-recommends_me = la sua raccomandazione
strength-of-recommended_by_me = la tua raccomandazione
strength-of-endorsed_me = la sua conferma di competenze
strength-of-endorsed_by_me = la tua conferma di competenze
strength-of-invited_with_note = un invito con un messaggio
strength-of-noted = una tua nota su LinkedIn
strength-of-phone_book = nella tua rubrica
tie-is-dormant = Da tre anni o più non vi siete sentiti, per quanto dicono i tuoi file
tie-may-be-dormant = Collegati da tre anni o più: il legame può essere dormiente, ma nessun file dice quando vi siete sentiti l'ultima volta
tie-less-digital = Nel suo settore i legami stretti aiutano più che altrove: la vicinanza conta di più
known-message_last_by = { $value ->
        [sent] L'ultimo messaggio è tuo
       *[received] L'ultimo messaggio è suo
    }
known-connected_while = Vi siete collegati mentre eri presso { $value }, dove questa persona è o è stata
