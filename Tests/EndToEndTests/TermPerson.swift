/// An invented applicant of the term, as the forms ask for them. The texts of categories, times and needs are ids; files write their labels.
struct TermPerson {
    var name = ""
    var email = ""
    var phone = ""
    var birthYear = 1980
    var gender = ""
    var settlement = ""
    var influence = ""
    var housing = ""
    var district = ""
    var available: [String] = []
    var unavailable: [String] = []
    var needs: [String] = []
    /// The day of the application, and of the consent where there is one.
    var registered = ""
    var hasConsent = true
}
