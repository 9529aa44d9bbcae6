/// The key of a person.
public typealias PersonID = Identifier<Person>

/// Someone who has applied to the programme.
public struct Person: Hashable, Sendable {
    /// The stable key.
    public var id: PersonID
    /// The name; never empty.
    public var name: String
    /// What lists show in place of the name of a protected identity; empty for most.
    public var displayName: String
    /// E-mail address, or empty.
    public var email: String
    /// Telephone number, or empty.
    public var phone: String
    /// Year of birth.
    public var birthYear: Int?
    /// Free text.
    public var notes: String
    /// The organisation that the person came through, or empty.
    public var source: String
    /// The background by axis; empty without consent.
    public var values: AxisValues
    /// The district or municipality, under its present name where it is known, else free text.
    public var district: String
    /// The slots in which the person can come, in the order of the file.
    public var available: [SlotID]
    /// Dates on which the person is away, sorted.
    public var unavailable: [CivilDate]
    /// What the person needs.
    public var needs: [Need]
    /// A label: all who bear it come in the same cohort, or none of them is placed; empty for most.
    public var together: String
    /// Persons who may not be in the same cohort.
    public var apart: [PersonID]
    /// The day of application.
    public var registered: CivilDate?
    /// Whether background data may be kept.
    public var consent: Consent
    /// That the background was erased; nil where it never was. The store alone knows it: it is not written with a person.
    public var erasedBackground: ErasedBackground?

    /// A person of the given values.
    public init(
        id: PersonID, name: String, displayName: String = "", email: String = "", phone: String = "", birthYear: Int? = nil,
        notes: String = "", source: String = "", values: AxisValues = [:], district: String = "", available: [SlotID] = [],
        unavailable: [CivilDate] = [], needs: [Need] = [], together: String = "", apart: [PersonID] = [], registered: CivilDate? = nil,
        consent: Consent = .none
    ) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.email = email
        self.phone = phone
        self.birthYear = birthYear
        self.notes = notes
        self.source = source
        self.values = values
        self.district = district
        self.available = available
        self.unavailable = unavailable
        self.needs = needs
        self.together = together
        self.apart = apart
        self.registered = registered
        self.consent = consent
    }

    /// Whether the consent is of a day after that on which the background was erased: then it is a new one.
    public var hasConsentedAnew: Bool {
        guard let erasedBackground, case .given(let day?) = consent else { return false }
        return day > erasedBackground.day
    }

    /// The person as statistics count them: where the background is counted among those who were erased, without it.
    package var countedOnce: Person {
        guard erasedBackground?.isCounted == true else { return self }
        return withoutBackground
    }

    /// The person without what is erased with the background.
    package var withoutBackground: Person {
        var person = self
        (person.values, person.birthYear, person.district) = (AxisValues(), nil, "")
        return person
    }

    /// The name that lists and screens show: the display name of a protected identity, else the name.
    public var shownName: String { displayName.isEmpty ? name : displayName }

    /// The telephone as lists show it: none of a protected identity, as if it were not known.
    public var listedPhone: String { displayName.isEmpty ? phone : "" }

    /// The e-mail address as lists show it: none of a protected identity, as if it were not known.
    public var listedEmail: String { displayName.isEmpty ? email : "" }

    /// How to reach the person, as far as lists and results of commands may say it: the telephone, else the e-mail; nothing of a protected
    /// identity, which either of them may tell.
    package var listedContact: String { displayName.isEmpty ? (phone.isEmpty ? email : phone) : "" }
}
