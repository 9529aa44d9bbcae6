// Putting sheets on paper: what draws, what prints, and what stands in the way.
extension Words {
    package func paperNotInstalled(_ library: String) -> String {
        pick(
            "PDF kan inte göras: \(library) finns inte på den här datorn.\n"
                + "Kanske installera det: apt-get install libpangocairo-1.0-0 fonts-dejavu-core fonts-sil-abyssinica. Som text, HTML och CSV går det ändå.",
            "A PDF cannot be made: \(library) is not on this machine.\n"
                + "Maybe install it: apt-get install libpangocairo-1.0-0 fonts-dejavu-core fonts-sil-abyssinica. Text, HTML and CSV work all the same.")
    }
    package func paperCannotDraw(_ why: String) -> String {
        pick("PDF-filen kunde inte ritas: \(why).", "The PDF could not be drawn: \(why).")
    }
    package func paperCannotWrite(_ why: String) -> String {
        pick("PDF-filen kunde inte skrivas: \(why).", "The PDF could not be written: \(why).")
    }
    package var paperStopped: String { pick("Utskriften stoppades.", "Printing was stopped.") }
    package func paperNoPrinting(kept: String?) -> String {
        pick(
            "Här finns inget program att skriva ut med (lp)." + (kept.map { " Filen finns kvar: \($0)" } ?? "")
                + "\nKanske installera cups-client, eller öppna filen och skriv ut därifrån.",
            "There is no program to print with here (lp)." + (kept.map { " The file is kept: \($0)" } ?? "")
                + "\nMaybe install cups-client, or open the file and print from there.")
    }
    package func paperRefused(_ printer: String, _ why: String, kept: String?) -> String {
        pick(
            "Skrivaren \(printer) tog inte emot utskriften: \(why)." + (kept.map { " Filen finns kvar: \($0)" } ?? ""),
            "The printer \(printer) did not take it: \(why)." + (kept.map { " The file is kept: \($0)" } ?? ""))
    }
}
