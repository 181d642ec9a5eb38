# Perché una persona si presta a uno scopo.
purpose-why = Perché questo scopo: { $because }
purpose-named = { $purpose }: { $about }
purpose-others = Si presta anche a: { $purposes }.
purpose-why-inside-near-role = è in un'organizzazione a cui punti ({ $company }), in un ruolo vicino a uno a cui punti ({ $role }).
purpose-why-inside-decides = è in un'organizzazione a cui punti ({ $company }), in una posizione che decide.
purpose-why-inside-in-charge = è in un'organizzazione a cui punti ({ $company }), alla guida di un'altra area.
purpose-why-inside-hires = è in un'organizzazione a cui punti ({ $company }) e ne segue le persone.
purpose-why-inside-well-placed = è in un'organizzazione a cui punti ({ $company }), in una buona posizione di un'altra area.
purpose-why-inside = è in un'organizzazione a cui punti ({ $company }), in un'altra area.
purpose-why-finds-people = cerca persone per le organizzazioni, e così ne conosce molte.
purpose-why-association = è in un'associazione o camera ({ $company }), dove molte organizzazioni si incontrano.
purpose-why-teaches = insegna o forma, e così sa dove sono andate molte persone.
purpose-why-shared-past = avete qualcosa in comune ({ $shared }).
purpose-why-personal-circle = fa parte di una tua cerchia personale.
purpose-why-near-role = fa un lavoro vicino a un ruolo a cui punti ({ $role }).
purpose-why-near-sector = conosce un settore a cui punti ({ $sector }).
purpose-why-everybody = per quanto si sa nulla lega questa persona al tuo obiettivo, e un saluto va sempre bene.
