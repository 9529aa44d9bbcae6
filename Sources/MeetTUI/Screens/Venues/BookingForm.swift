import MeetCore

/// The form in which a booking is made, goes to another state, or moves along with its session, with what belongs to that.
struct BookingForm: Hashable, Sendable {
    /// What is to become of the booking.
    enum Purpose: Hashable, Sendable {
        /// It stays where and when it is.
        case edit
        /// It goes to the time that the session has now; the state is asked again.
        case move(TimeSpan)
        /// It is made at a house against which that much may speak, in the place of an idea where there is one.
        case make([VenueObstacle])
    }

    /// For which bookings a step is.
    enum Scope: String, CaseIterable {
        case one, cohort, all
    }

    /// What the fields begin with: the booking as the form knows it is kept; where one is made, the one to be made.
    private(set) var base: Booking
    /// The booking as it is kept, as far as the form knows; nil where there is none yet.
    private(set) var former: Booking?
    /// What is to become of it.
    let purpose: Purpose
    /// The other bookings that could take the same step, where it is one for several.
    private var beside: [Booking]
    /// What is filled in.
    var state: FormState<BookingField>
    /// The number of the change that is being kept.
    var request: Int?

    /// The day on which a house is asked where nothing else is written.
    private let today: CivilDate

    private static let longest = 500

    /// A form for a booking that is to go to a state.
    /// - Parameter open: the bookings that could go on together (`JointBookings.open`), this one among them or not.
    init(_ booking: Booking, to next: BookingState, beside open: [Booking], today: CivilDate) {
        self.init(booking, former: booking, .edit, to: next, today: today, focus: Self.first(of: next), beside: open)
    }

    /// A form for a booking that moves along with its session, to its time now.
    init(moving booking: Booking, to span: TimeSpan, _ next: BookingState, today: CivilDate) {
        var moved = booking
        moved.span = span
        self.init(
            moved, former: booking, .move(span), to: next, today: today, focus: next == .declined ? Self.first(of: next) : .state)
    }

    /// A form for a booking to be made at a house that somebody was asked for, in the place of an idea.
    init(making booking: Booking, replacing idea: Booking?, to next: BookingState, despite obstacles: [VenueObstacle], today: CivilDate) {
        self.init(booking, former: idea, .make(obstacles), to: next, today: today, focus: Self.first(of: next))
    }

    private init(
        _ base: Booking, former: Booking?, _ purpose: Purpose, to next: BookingState, today: CivilDate, focus: BookingField,
        beside open: [Booking] = []
    ) {
        self.base = base
        self.former = former
        self.purpose = purpose
        self.today = today
        beside = open.filter { $0.number != base.number }
        // What the key says is filled in already, and is kept with one Enter.
        var values = Self.values(base, state: next)
        if next == .requested, base.askedOn == nil { values[.askedOn] = .text(today.description) }
        state = FormState(values, focus: focus)
    }

    private static func values(_ booking: Booking, state: BookingState) -> [BookingField: FormValue] {
        [
            .state: .choice(state.rawValue), .askedOn: .text(booking.askedOn?.description ?? ""),
            .heldUntil: .text(booking.heldUntil?.description ?? ""),
            .freeUntil: .text(booking.freeUntil?.description ?? ""), .contact: .text(booking.contact, limit: longest),
            .reason: .text(booking.reason, limit: longest), .scope: .choice(Scope.one.rawValue),
        ]
    }

    /// Takes the booking as it is kept now in place of what it was: what is filled in stays.
    mutating func rebase(_ present: Booking?, beside open: [Booking]) {
        request = nil
        beside = open.filter { $0.number != base.number }
        guard let present, let before = former else { return }
        former = present
        switch purpose {
        case .edit: base = present
        case .move(let span):
            base = present
            base.span = span
        // The house is another one: of what is kept only the number counts.
        case .make: return
        }
        // The state to which it is to go is a wish, also where the key said it; where it is in another now, both are shown.
        let isElsewhere = present.state != before.state
        state.rebase(Self.values(base, state: isElsewhere ? present.state : chosen), held: isElsewhere ? [.state] : [])
    }

    /// The states that can be chosen.
    private var states: [BookingState] {
        switch purpose {
        case .edit: return [base.state] + base.state.next
        case .move: return [.requested, .preliminary, .confirmed, .declined]
        case .make: return BookingState.idea.next
        }
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
        return base.state
    }

    /// The booking as it is filled in.
    var booking: Booking {
        var booking = base
        booking.state = chosen
        // What a house declined is no booking in the place of another.
        if case .make = purpose, !chosen.isActive { booking.number = 0 }
        booking.askedOn = CivilDate(typed(.askedOn)) ?? (chosen == .requested && former?.state != .requested ? today : nil)
        booking.heldUntil = CivilDate(typed(.heldUntil))
        booking.freeUntil = CivilDate(typed(.freeUntil))
        booking.contact = typed(.contact)
        booking.reason = typed(.reason)
        return booking
    }

    // MARK: The others

    /// The others that would take the chosen step, as they are kept.
    private func others(_ scope: Scope) -> [Booking] {
        guard scope != .one, purpose == .edit, chosen != former?.state, JointBookings.states.contains(chosen) else { return [] }
        return beside.filter { (scope == .all || $0.session.cohort == base.session.cohort) && $0.state.next.contains(chosen) }
    }

    /// Those that can be chosen: no two of them are for the same bookings.
    private var scopes: [Scope] {
        var last = 0
        return Scope.allCases.filter { scope in
            let count = others(scope).count
            defer { last = max(last, count) }
            return scope == .one || count > last
        }
    }

    private var scope: Scope {
        guard case .choice(let code) = state[.scope], let scope = Scope(rawValue: code), scopes.contains(scope) else { return .one }
        return scope
    }

    /// Another booking after the same step: with whom was spoken is its own, and so are days that nobody changed here.
    private func follow(_ other: Booking) -> Booking {
        let own = booking
        var next = other
        next.state = own.state
        if next.state == .requested, next.askedOn == nil { next.askedOn = own.askedOn }
        if own.heldUntil != base.heldUntil { next.heldUntil = own.heldUntil }
        if own.freeUntil != base.freeUntil { next.freeUntil = own.freeUntil }
        return next
    }

    /// What is to be kept.
    var change: RecordChange {
        let others = others(scope)
        guard let former, !others.isEmpty else { return .booking(booking, former: base.number == 0 ? nil : former) }
        return .bookings([booking] + others.map(follow), former: [former] + others)
    }

    private func scopeField(_ words: Words, _ names: BookingNames) -> Form<BookingField>.Field? {
        let scopes = scopes
        guard scopes.count > 1 else { return nil }
        let options = scopes.map { scope in
            let count = others(scope).count + 1
            let label =
                switch scope {
                case .one: words.stepForOne(base.session.number)
                case .cohort: words.stepForCohort(count, names.cohort(base.session.cohort))
                case .all: words.stepForAll(count)
                }
            return Form<BookingField>.Option(scope.rawValue, label)
        }
        var field = Form<BookingField>.Field(.scope, words.stepScopeField, .choice(options))
        field.note = words.stepScopeNote
        let trouble = others(scope).lazy.compactMap { other in
            BookingDayTrouble.all(follow(other), former: other, today: today).first.map { (other, $0) }
        }.first
        if let trouble { field.problem = "\(names.session(trouble.0.session)): \(trouble.1.sentence(words))" }
        return field
    }

    private func typed(_ field: BookingField) -> String { CleanText.line(state[field].typed) }

    /// The fields as they are now.
    /// - Parameter names: what houses and cohorts are called, for what stands against a house.
    func form(_ words: Words, _ names: BookingNames) -> Form<BookingField> {
        let troubles = BookingDayTrouble.all(booking, former: former, today: today)
        var fields: [Form<BookingField>.Field] = []
        var step = Form<BookingField>.Field(
            .state, words.stateField, .choice(states.map { .init($0.rawValue, words.bookingState($0.rawValue)) }))
        if !states.contains(chosen) {
            step.problem = words.noSuchStep(
                words.bookingState(base.state.rawValue), words.bookingState(chosen.rawValue),
                states.filter { $0 != base.state }.map { words.bookingState($0.rawValue) })
        }
        if case .make(let obstacles) = purpose, !obstacles.isEmpty {
            step.remark = obstacles.map { $0.sentence(words, names) }.joined(separator: "; ")
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
            field.problem = field.problem ?? troubles.first { $0.field == id }?.sentence(words)
            fields.append(field)
        }
        var contact = Form<BookingField>.Field(.contact, words.contactField, .text)
        contact.note = words.contactNote
        fields.append(contact)
        var reason = Form<BookingField>.Field(.reason, words.reasonField, .text)
        reason.note = words.reasonNote
        if chosen.wantsReason, typed(.reason).isEmpty { reason.problem = words.reasonMissing }
        fields.append(reason)
        if let field = scopeField(words, names) { fields.append(field) }
        return Form(fields: fields, words: words)
    }
}

extension BookingDayTrouble {
    /// The field in which the day stands.
    fileprivate var field: BookingField {
        switch self {
        case .askedLater: return .askedOn
        case .heldPast, .heldBeyond: return .heldUntil
        case .freeBeyond: return .freeUntil
        }
    }
}
