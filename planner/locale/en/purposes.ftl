# Why somebody suits a purpose.
purpose-why = Why this purpose: { $because }
purpose-named = { $purpose }: { $about }
purpose-others = Also suited for: { $purposes }.
purpose-why-inside-near-role = is at an organisation you aim at ({ $company }), in a role near one of yours ({ $role }).
purpose-why-inside-decides = is at an organisation you aim at ({ $company }), in a position to decide there.
purpose-why-inside-in-charge = is at an organisation you aim at ({ $company }), in charge of another area.
purpose-why-inside-hires = is at an organisation you aim at ({ $company }) and looks after its people.
purpose-why-inside-well-placed = is at an organisation you aim at ({ $company }), well placed in another area.
purpose-why-inside = is at an organisation you aim at ({ $company }), in another area.
purpose-why-finds-people = finds people for organisations, and so knows many of them.
purpose-why-association = is with an association or a chamber ({ $company }), where many organisations meet.
purpose-why-teaches = teaches or trains, and so knows where many people went.
purpose-why-shared-past = you have something in common ({ $shared }).
purpose-why-personal-circle = belongs to a personal circle of yours.
purpose-why-near-role = does work near a role you aim at ({ $role }).
purpose-why-near-sector = knows a sector you aim at ({ $sector }).
purpose-why-everybody = nothing ties this person to your aim as far as is known, and a greeting is always right.
