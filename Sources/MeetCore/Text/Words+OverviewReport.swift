// What the command `overview` says beside what the screen does.
extension Words {
    package var helpOverview: String {
        pick(
            "visar hur varje grupp ligger till, vad som är att göra och träffarna de närmaste sju dagarna",
            "shows how each cohort stands, what is to do and the sessions of the next seven days")
    }
    package var nextColumn: String { pick("Nästa", "Next") }
}
