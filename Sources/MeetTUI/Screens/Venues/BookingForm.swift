import MeetCore

/// The form in which a booking goes to another state, with what belongs to that.
struct BookingForm: Hashable, Sendable {
    /// The booking as it is kept, as far as the form knows.
    private(set) var former: Booking
    /// What is filled in.
    var state: FormState<BookingField>
    /// The number of the change that is being kept.
    var request: Int?

    /// The day on which a house is asked where nothing else is written.
    private let today: CivilDate

    private static let longest = 500

    /// A form for a booking that is to go to a state.
    init(_ booking: Booking, to next: BookingState, today: CivilDate) {
        former = booking
        self.today = today
        // What the key says is filled in already, and is kept with one Enter.
        var values = Self.values(booking, state: next)
        if next == .requested, booking.askedOn == nil { values[.askedOn] = .text(today.description) }
        state = FormState(values, focus: Self.first(of: next))
    }

    private static func values(_ booking: Booking, state: BookingState) -> [BookingField: FormValue] {
        [
            .state: .choice(state.rawValue), .askedOn: .text(booking.askedOn?.description ?? ""),
            .heldUntil: .text(booking.heldUntil?.description ?? ""),
            .freeUntil: .text(booking.freeUntil?.description ?? ""), .contact: .text(booking.contact, limit: longest),
            .reason: .text(booking.reason, limit: longest),
        ]
    }

    /// Takes the booking as it is kept now in place of what it was: what is filled in stays.
    mutating func rebase(_ present: Booking?) {
        request = nil
        guard let present else { return }
        former = present
        state.rebase(Self.values(present, state: chosen))
    }

    /// Where one begins to type: at what belongs to the state.
    private static func first(of state: BookingState) -> BookingField {
        switch state {
        case .preliminary: return .heldUntil
        case .confirmed: return .freeUntil
        case .declined, .cancelled: return .reason
        case .idea, .requested: return .contact
        }
    }

    /// The state that is chosen.
    var chosen: BookingState {
        if case .choice(let code) = state[.state], let state = BookingState(rawValue: code) { return state }
        return former.state
    }

    /// The booking as it is filled in.
    var booking: Booking {
        var booking = former
        booking.state = chosen
        booking.askedOn = CivilDate(typed(.askedOn)) ?? (chosen == .requested && former.state != .requested ? today : nil)
        booking.heldUntil = CivilDate(typed(.heldUntil))
        booking.freeUntil = CivilDate(typed(.freeUntil))
        booking.contact = typed(.contact)
        booking.reason = typed(.reason)
        return booking
    }

    private func typed(_ field: BookingField) -> String { CleanText.line(state[field].typed) }

    /// The fields as they are now.
    func form(_ words: Words) -> Form<BookingField> {
        var fields: [Form<BookingField>.Field] = []
        let states = [former.state] + former.state.next
        var step = Form<BookingField>.Field(
            .state, words.stateField, .choice(states.map { .init($0.rawValue, words.bookingState($0.rawValue)) }))
        if !states.contains(chosen) {
            step.problem = words.noSuchStep(words.bookingState(former.state.rawValue), words.bookingState(chosen.rawValue))
        }
        fields.append(step)
        let held = chosen == .preliminary && typed(.heldUntil).isEmpty ? words.heldUntilAsk : words.heldUntilNote
        for (id, label, note) in [
            (BookingField.askedOn, words.askedOnField, words.askedOnNote), (.heldUntil, words.heldUntilField, held),
            (.freeUntil, words.freeUntilField, words.freeUntilNote),
        ] {
            var field = Form<BookingField>.Field(id, label, .date)
            field.note = note
            if !typed(id).isEmpty, CivilDate(typed(id)) == nil { field.problem = words.noSuchDay(typed(id)) }
            fields.append(field)
        }
        var contact = Form<BookingField>.Field(.contact, words.contactField, .text)
        contact.note = words.contactNote
        fields.append(contact)
        var reason = Form<BookingField>.Field(.reason, words.reasonField, .text)
        reason.note = words.reasonNote
        if chosen.wantsReason, typed(.reason).isEmpty { reason.problem = words.reasonMissing }
        fields.append(reason)
        return Form(
            fields: fields,
            question: .init(
                title: words.formQuestion, text: words.formQuestionText, save: words.formSave, discard: words.formDiscard,
                stay: words.formStay), suggests: words.suggests)
    }
}
