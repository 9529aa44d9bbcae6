// What the command `attendance` says.
extension Words {
    package var helpAttendance: String {
        pick(
            "visar vilka som kom till en träff och hur blandade de är, eller vilka som ofta har varit borta",
            "shows who came to a session and how mixed they are, or who has been away often")
    }
    package var optionAttendanceSession: String {
        pick("träffens nummer; annars nästa träff", "the number of the session; else the next one")
    }
    package var optionAway: String {
        pick("de som har varit borta minst så många gånger", "those who have been away at least this many times")
    }
    package func nobodyAway(_ times: Int) -> String {
        pick(
            "Ingen har varit borta \(counted(times, ("gång", "gånger"), ("time", "times"))) eller mer.",
            "Nobody has been away \(counted(times, ("gång", "gånger"), ("time", "times"))) or more.")
    }
    package var oftenAwayTitle: String { pick("Ofta borta", "Often away") }
    package var guestWord: String { pick("gäst", "guest") }
}
