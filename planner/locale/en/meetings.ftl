# The sheet for one conversation: before, during, after.
meeting-title = Conversation with { $name }
meeting-day = Agreed for { $day }
meeting-no-day = No day is agreed yet.
meeting-before = Before
meeting-during = During
meeting-after = After

meeting-aim = What it is for
meeting-own-aim = You chose this purpose yourself.
meeting-success = It went well if
meeting-success-opening = you know how work and decisions go there, and who looks after the area you aim at.
meeting-success-bridge = you leave with two names, and may say who gave them to you.
meeting-success-exchange = each of you has heard something new, and one of you has found a way to help the other.
meeting-success-insight = you know what has changed in the field, and what or whom to follow to understand it better.
meeting-success-nurture = you know how things are going for the other person, and you asked for nothing.
meeting-known = What is known
meeting-questions = Questions
meeting-give = To give

meeting-question-opening-1 = How are decisions made in your part of the organisation?
meeting-question-opening-2 = What keeps the organisation busiest this year, and what makes it hard?
meeting-question-opening-3 = Who else there sees this from close by, and would you mind if I said that we talked?
meeting-question-bridge-1 = Where do people of this field meet and hear from each other?
meeting-question-bridge-2 = Which two people would you listen to on this, and what does each see best?
meeting-question-bridge-3 = If you had to say in a sentence what I am looking into, how would you put it?
meeting-question-exchange-1 = What takes up most of your thoughts at work just now?
meeting-question-exchange-2 = What would you do differently if you began again today?
meeting-question-exchange-3 = Where would a second pair of eyes be of use to you?
meeting-question-insight-1 = What does a good week look like in your work, and what a hard one?
meeting-question-insight-2 = What do people from outside usually get wrong about this field?
meeting-question-insight-3 = What do you read, visit or follow to see where things are going?
meeting-question-nurture-1 = What would you like the coming months to bring?
meeting-question-nurture-2 = What have you come across lately that surprised you?
meeting-question-nurture-3 = Is there something that I could look up or do for you?

meeting-listen = While listening
meeting-prompt-1 = Let the other person speak most; after an answer wait a moment before you go on.
meeting-prompt-2 = Say back in a few words what you understood, and ask whether it is right.
meeting-prompt-3 = Note names, words they use for their work, and what surprised you.
meeting-prompt-4 = Keep an eye on the time that was agreed, and leave a little for what you can give.
meeting-notes = Notes

meeting-thank = Thanks
meeting-thanks = Say thanks within one working day, with one thing that you take with you.
meeting-thanks-by = Say thanks by { $day }, with one thing that you take with you.
meeting-promises = Promises, and by when
meeting-who-else = Who else?
meeting-next = Next date

meeting-sheet = Sheet for the conversation
meeting-sheet-about = To read before, to print, and to fill in after. It holds what your files tell of this person: keep it to yourself.
meeting-sheet-hidden = While names are hidden the sheet cannot be downloaded.
meeting-sheet-file = conversation
meeting-download-md = Download as text (Markdown)
meeting-download-html = Download to print (HTML)
meeting-form = After the conversation
meeting-form-about = Fill in what there is; each part is kept by itself.
meeting-form-promise = What was promised
meeting-form-promise-due = By when
meeting-form-names = Who else? The names you heard
meeting-form-next = Next sign of life
meeting-form-next-about = With a date here the conversation is kept as held.
meeting-form-save = Keep it
meeting-note-promise = Promised: { $text }
meeting-note-promise-due = Promised by { $day }: { $text }
meeting-note-names = Names heard: { $text }

cli-meeting = Write the sheet for a conversation with somebody: before, during, after.
cli-output-meeting = Where to write: .md or .html (default: Markdown on the screen).
