import MeetCore

/// The keys of the Venues screen.
enum VenuesKeys {
    /// The keys as they are now.
    static func map(_ words: Words, _ state: VenuesState, _ desk: Desk, mayChange: Bool) -> KeyMap<VenuesMessage> {
        switch state.panel {
        case .form(let form): return FormKeys.map(words, form.state).map { .fill($0) }
        case .session(let form): return FormKeys.map(words, form.state).map { .fill($0) }
        case .file(let form): return FormKeys.map(words, form.state).map { .fill($0) }
        case .question(let question): return question.keys(words)
        case .letter(let letter):
            let other = letter.language == .swedish ? Language.english : .swedish
            return KeyMap(
                ListKeys.moves(words) { .move($0) } + [
                    KeyBinding(
                        .character("s"), .saveLetter, short: words.keySaveLetter, long: words.keySaveLetterLong, group: words.groupVenues),
                    KeyBinding(.tab, .nextLetter, short: words.keyNextLetter, long: words.keyNextLetterLong, group: words.groupVenues),
                    KeyBinding(
                        .character("l"), .turnLanguage, short: words.keyLetterLanguage(other.code), long: words.keyLetterLanguageLong,
                        group: words.groupVenues),
                    KeyBinding(.escape, .close, short: words.keyClose, long: words.keyCloseVenuesLong, group: words.groupVenues),
                ])
        case .history:
            return KeyMap(
                ListKeys.moves(words) { .move($0) } + [
                    KeyBinding(.enter, .open, short: words.keyLetter, long: words.keyLetterLong, group: words.groupVenues),
                    KeyBinding(
                        [.escape, .character("b")], .close, short: words.keyClose, long: words.keyCloseVenuesLong, group: words.groupVenues),
                ])
        case .troubles:
            return KeyMap(
                ListKeys.moves(words) { .move($0) } + [
                    KeyBinding(.enter, .open, short: words.keyToTrouble, long: words.keyToTroubleLong, group: words.groupVenues),
                    KeyBinding(
                        [.escape, .character("v")], .close, short: words.keyClose, long: words.keyCloseVenuesLong, group: words.groupVenues),
                ])
        case .week:
            return KeyMap(
                ListKeys.moves(words) { .move($0) } + [
                    KeyBinding(.enter, .open, short: words.keyToTrouble, long: words.keyToTroubleLong, group: words.groupVenues),
                    KeyBinding(
                        [.tab, .backTab], .turn, short: words.keyNextThere, long: words.keyNextThereLong, group: words.groupVenues),
                    KeyBinding(
                        [.left, .character("h")], .step(-1), short: words.keyWeekBack, long: words.keyWeekBackLong, group: words.groupVenues
                    ),
                    KeyBinding(
                        [.right, .character("l")], .step(1), short: words.keyWeekOn, long: words.keyWeekOnLong, group: words.groupVenues),
                    KeyBinding(
                        [.escape, .character("w")], .close, short: words.keyClose, long: words.keyCloseVenuesLong, group: words.groupVenues),
                ])
        case nil: return lists(words, state, desk, mayChange: mayChange)
        }
    }

    /// The keys of the lists, those that are needed most first: a narrow window shows only these.
    private static func lists(_ words: Words, _ state: VenuesState, _ desk: Desk, mayChange: Bool) -> KeyMap<VenuesMessage> {
        let group = words.groupVenues
        let bar: KeyBarPlace = mayChange ? .shown : .hidden
        let hasSession = state.session != nil
        let booking = state.booking(desk)
        let isInVenues = state.pane == .venues
        let hasRequests = state.hasRequests(desk)
        var keys = ListKeys.moves(words) { VenuesMessage.move($0) }
        keys.append(
            KeyBinding(
                .enter, .open, short: isInVenues ? words.keyBookVenue : words.keyFreeVenues,
                long: isInVenues ? words.keyBookVenueLong : words.keyFreeVenuesLong, bar: state.options.isEmpty ? .hidden : .shown,
                group: group, isEnabled: hasSession))
        if booking == nil { keys += planKeys(words, state, desk, group, bar) }
        let isOther = state.otherOption(desk) != nil
        let isToMove = state.bookingToMove(desk) != nil
        keys.append(
            KeyBinding(
                .character("f"), .moveBooking, short: words.keyMoveBooking, long: words.keyMoveBookingLong, bar: isToMove ? bar : .hidden,
                group: group, isEnabled: isToMove && !isOther))
        keys += steps(
            words, booking, isOther: isOther, hasSession: hasSession && !state.isGone, isOff: state.session?.isCancelled == true, group,
            bar)
        keys += [
            KeyBinding(
                .character("t"), .letter, short: words.keyLetter, long: words.keyLetterLong, bar: hasRequests ? .shown : .hidden,
                group: group, isEnabled: hasRequests),
            KeyBinding(
                .character("e"), .form(.edit), short: words.keyEditBooking, long: words.keyEditBookingLong,
                bar: booking == nil || isOther ? .hidden : bar, group: group, isEnabled: booking != nil && !isOther),
            KeyBinding(
                .character("d"), .editSession, short: words.keyEditSession, long: words.keyEditSessionLong, bar: bar, group: group,
                isEnabled: hasSession && !state.isGone),
            KeyBinding(
                .character("+"), .putBack, short: words.keyPutBack, long: words.keyPutBackLong,
                bar: state.skippedBeside.isEmpty ? .hidden : bar, group: group, isEnabled: !state.skippedBeside.isEmpty),
            KeyBinding(
                .character("P"), .print, short: words.keyPrint, long: words.keyPrintLong, bar: .hidden, group: group, isEnabled: hasSession),
            KeyBinding(.character("w"), .week, short: words.keyWeek, long: words.keyWeekLong, group: group, isEnabled: hasSession),
        ]
        if booking != nil { keys += planKeys(words, state, desk, group, bar) }
        keys += [
            KeyBinding(
                .character("v"), .troubles, short: words.keyTroubles, long: words.keyTroublesLong,
                bar: state.troubles.isEmpty ? .hidden : .shown, group: group, isEnabled: !state.troubles.isEmpty),
            KeyBinding(
                .character("b"), .history, short: words.keyRequests, long: words.keyRequestsLong, bar: hasRequests ? .shown : .hidden,
                group: group, isEnabled: hasRequests),
            KeyBinding(
                .character("i"), .saveCalendar, short: words.keyCalendar,
                long: isInVenues ? words.keyVenueCalendarLong : words.keyCohortCalendarLong, group: group, isEnabled: hasSession),
            KeyBinding(
                .character("E"), .saveMailing, short: words.keyMailing, long: words.keyMailingLong, bar: .hidden, group: group,
                isEnabled: hasSession),
            KeyBinding(
                .character("H"), .readVenues, short: words.keyReadVenues, long: words.keyReadVenuesLong,
                bar: desk.data.venues.isEmpty ? bar : .hidden, group: group),
            KeyBinding(
                .character("I"), .readCalendar, short: words.keyReadCalendar, long: words.keyReadCalendarLong,
                bar: isInVenues ? bar : .hidden, group: group, isEnabled: isInVenues && state.selectedOption != nil),
            KeyBinding(
                [.character("["), .left, .character("h")], .step(-1), short: words.keyPrevious, long: words.keyPreviousLong, bar: .hidden,
                group: words.groupMoving),
            KeyBinding(
                [.character("]"), .right, .character("l")], .step(1), short: words.keyNext, long: words.keyNextLong,
                group: words.groupMoving),
            KeyBinding(
                [.tab, .backTab], .turn, short: words.keyPane, long: words.keyNextPaneLong, group: words.groupMoving,
                isEnabled: !state.options.isEmpty),
        ]
        if state.planning != nil {
            keys.append(KeyBinding(.escape, .stopPlan, short: words.keyStop, long: words.keyStopPlanLong, group: group))
        } else if isInVenues {
            keys.append(
                KeyBinding(
                    .escape, .turn, short: words.keyToSessions, long: words.keyToSessionsLong, bar: .hidden, group: words.groupMoving))
        }
        return KeyMap(keys)
    }

    /// The keys that plan; one whose plan is made and was refused keeps it.
    private static func planKeys(
        _ words: Words, _ state: VenuesState, _ desk: Desk, _ group: String, _ bar: KeyBarPlace
    ) -> [KeyBinding<VenuesMessage>] {
        let cohorts = desk.programme.cohorts.map(\.id)
        let keepsThis = cohorts.indices.contains(state.cohort) && state.unkept?.cohorts == [cohorts[state.cohort]]
        let keepsAll = cohorts.count > 1 && state.unkept?.cohorts == cohorts
        return [
            KeyBinding(
                .character("m"), .plan(isAll: false), short: keepsThis ? words.keyKeepPlan : words.keyPlanVenues,
                long: keepsThis ? words.keyKeepPlanLong : words.keyPlanVenuesLong, bar: bar, group: group, isEnabled: state.session != nil),
            KeyBinding(
                .character("M"), .plan(isAll: true), short: keepsAll ? words.keyKeepPlan : words.keyPlanAllVenues,
                long: keepsAll ? words.keyKeepPlanLong : words.keyPlanAllVenuesLong, bar: bar, group: group,
                isEnabled: state.session != nil),
        ]
    }

    /// The keys by which a booking goes on; among the venues, those by which one begins at the selected house.
    private static func steps(
        _ words: Words, _ booking: Booking?, isOther: Bool, hasSession: Bool, isOff: Bool, _ group: String, _ bar: KeyBarPlace
    ) -> [KeyBinding<VenuesMessage>] {
        let steps: [(Character, BookingState, String, String)] = [
            ("r", .requested, words.keyRequested, words.keyRequestedLong),
            ("p", .preliminary, words.keyPreliminary, words.keyPreliminaryLong),
            ("c", .confirmed, words.keyConfirmed, words.keyConfirmedLong), ("n", .declined, words.keyDeclined, words.keyDeclinedLong),
            ("x", .cancelled, words.keyCancelled, words.keyCancelledLong),
        ]
        return steps.map { key, next, short, long in
            let isIdeaGone = next == .cancelled && booking?.state == .idea && !isOther
            let isPossible =
                isOther
                ? next == .declined || (next != .cancelled && booking?.state.isKnownToHouse != true)
                : booking.map { (!isOff || !next.isActive) && ($0.state.next.contains(next) || isIdeaGone) } ?? false
            // What belongs to a state is filled in by its key too: until when it is held, say.
            let isSo = !isOther && booking?.state == next
            // A key that can do nothing yet says what comes first.
            let isEarly = !isOther && hasSession && booking == nil
            return KeyBinding(
                .character(key), .form(.to(next)), short: isIdeaGone ? words.keyRemoveIdea : short,
                long: isIdeaGone ? words.keyRemoveIdeaLong : long, bar: isPossible ? bar : .hidden, group: group,
                isEnabled: isPossible || isSo || isEarly)
        }
    }
}
