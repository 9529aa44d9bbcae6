// What the figures and signs of a place mean, under `?`: a heading, then a line each.
extension Words {
    package var peopleNotes: [String] {
        [
            figuresTitle,
            pick("63 av 160: så många visas, av alla", "63 of 160: how many are shown, of all"),
            pick(
                "Grupp: gruppen, eller att personen väntar på en plats", "Cohort: the cohort, or that the person waits for a seat"),
            pick(
                "sedan bakgrunden på varje axel, förkortad; – där inget är uppgivet, eller inget av det som axeln väger",
                "then the background on each axis, shortened; – where nothing was told, or nothing that the axis weighs"),
            pick(
                "väntar sedan … (96 dagar): så länge sedan anmälan kom", "waits since … (96 days): how long ago the application came"),
            pick(
                "p000104, i ramens hörn: personens id, för kommandon och filer",
                "p000104, in the corner: the person's id, for commands and files"),
            signPinned,
        ]
    }

    package var importNotes: [String] {
        [
            figuresTitle,
            pick("+ en ny person   ! raden är fel och läses inte in", "+ a new person   ! the row is wrong and is not read in"),
            pick(
                "nya, ändrade, oförändrade, felaktiga: vad raderna skulle bli; inget är sparat förrän du läser in",
                "new, changed, unchanged, bad: what the rows would become; nothing is kept until you read in"),
            pick(
                "Kolumner: vad varje rubrik i filen togs för, med ett exempel; det går att rätta",
                "Columns: what each header in the file was taken for, with an example; it can be corrected"),
            pick(
                "Kanske samma: någon som verkar finnas redan; = raden läses in som samma person",
                "Perhaps the same: someone who seems to be there already; = the row is read in as that person"),
        ]
    }

    /// The list of changes, of the term or of one person.
    package var changeNotes: [String] {
        [signsTitle, pick("- är ångrad", "- was undone"), pick("tider är klockslag på plats", "times are by the clock of the place")]
    }

    package var ruleNotes: [String] {
        [
            figuresTitle,
            pick(
                "22–24: minst och högst så många i en grupp; 3+ minst så många",
                "22–24: least and most in a cohort; 3+ at least that many"),
            pick("~6–24: ett mål som blandningen strävar mot, inget krav", "~6–24: a target that the mix works towards, no demand"),
            pick(
                "talet efter en axel: hur mycket den väger i blandningen", "the number after an axis: how much it weighs in the mix"),
            pick(
                "85 kan, 1 grupp kräver 22: så många av dem som är med eller väntar kan komma då, och så många platser måste fyllas",
                "85 can, 1 cohort needs 22: how many of those who are in or wait can come then, and how many seats must be filled"),
            pick(
                "159 av 160: den som fattas kan inte komma till någon av gruppernas tider, eller sitter där det inte går; Personer säger vem och varför",
                "159 of 160: who is missing can come at no time of a cohort, or sits where it does not work; People says who and why"),
            pick(
                "! räcker inte, eller går inte att hålla   > vad ändringen skulle göra",
                "! is not enough, or cannot be kept   > what the change would do"),
        ]
    }

    /// The lists of steps: advice, replacements, recruits.
    package var stepNotes: [String] {
        [
            figuresTitle,
            pick(
                "745 → 529: gruppens energi nu och efter steget; lägre är bättre",
                "745 → 529: the cohort's energy now and after the step; lower is better"),
            pick("+2 lika bra: så många andra ger precis samma", "+2 as good: how many others give exactly the same"),
            pick("Dessutom: vad mer som blir bättre eller sämre", "Also: what else gets better or worse"),
            signBroken,
        ]
    }

    package var explanationNotes: [String] {
        [
            figuresTitle, signEnergy,
            pick(
                "talet till höger: vad raden kostar i energi; +36 så mycket dyrare vore det utan personen, −19 så mycket billigare",
                "the number at the right: what the line costs in energy; +36 that much more without the person, −19 that much less"),
            pick(
                "balans 10–13: så många på var sida; +4 eller −4: så mycket fler på den första eller andra sidan",
                "balance 10–13: how many on each side; +4 or −4: how many more on the first or second side"),
            pick(
                "korsning −10: hur långt två axlar följs åt; vid 0 säger den ena inget om den andra",
                "crossing −10: how far two axes go together; at 0 one says nothing of the other"),
            signPinned, signBroken,
        ]
    }

    package var versionNotes: [String] {
        [
            figuresTitle,
            pick(
                "Energi: gruppens energi i den versionen; – där gruppen inte är med",
                "Energy: the cohort's energy in that version; – where the cohort is not in it"),
            pick("= märkt, för att jämföras", "= marked, to be compared"),
        ]
    }

    package var comparisonNotes: [String] {
        [
            figuresTitle,
            pick("745 · 23: energi och antal deltagare", "745 · 23: energy and number of members"),
            pick(
                "−3 (36): hur skevt det är, och inom parentes vad det kostar i energi",
                "−3 (36): how uneven it is, and in brackets what it costs in energy"),
            pick("med: sitter i gruppen i den versionen; – gör det inte", "in: sits in the cohort in that version; – does not"),
        ]
    }

    /// Plans to choose from, sizes of tables and the grid of who meets whom, beside the notes of tables.
    package var tablePanelNotes: [String] {
        [
            pick(
                "Par som möts: av alla par i gruppen, så många som sitter tillsammans någon gång",
                "Pairs that meet: how many of all pairs of the cohort sit together some time"),
            pick(
                "Minst mött: den som möter minst många möter så många andra",
                "Fewest met: how many others the person meets who meets fewest"),
            pick("5×4 + 1×3: fem bord om fyra och ett om tre", "5×4 + 1×3: five tables of four and one of three"),
            pick(
                "i rutnätet: så många gånger sitter de två tillsammans; . aldrig",
                "in the grid: how many times the two sit together; . never"),
        ]
    }

    package var venueWeekNotes: [String] {
        [
            figuresTitle,
            pick("G1·2 18: grupp 1, träff 2, klockan 18", "G1·2 18: cohort 1, session 2, at 18"),
            weekNote,
        ]
    }

    package var awayNotes: [String] {
        [
            figuresTitle,
            pick(
                "Träffar: vid vilka av gruppens träffar personen var borta, med eller utan besked",
                "Sessions: at which of the cohort's sessions the person was away, with or without word"),
        ]
    }

    /// A list that lies over a screen, to be saved and printed.
    package var printNotes: [String] {
        [
            figuresTitle,
            pick(
                "i ramen: filtypen, och det som är valt utöver det vanliga",
                "in the frame: the file type, and what was chosen besides the usual"),
            pick("×2: så många skrivs ut", "×2: how many are printed"),
            pick(
                "TXT, PDF, HTML och CSV: text, det som skrivs ut, webbsida och tabell",
                "TXT, PDF, HTML and CSV: text, what is printed, a web page and a table"),
        ]
    }

    /// A form that is filled in.
    package var formNotes: [String] {
        [
            signsTitle,
            pick(
                "( ) och (x): ett av dem gäller   [ ] och [x]: så många som stämmer",
                "( ) and (x): one of them holds   [ ] and [x]: as many as are true"),
            pick("! under ett fält: vad som är fel där, och hur det skrivs", "! under a field: what is wrong there, and how it is written"),
            pick(
                "på raden under fälten: vad som skrivs i fältet där du är",
                "in the line below the fields: what is written in the field where you are"),
        ]
    }
}
