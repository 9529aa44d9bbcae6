import MeetCore

// Lists on the screen: shown, saved and printed.
extension MeetApp {
    /// Shows a sheet, and has read what of it is not on the desk.
    func showSheet(_ cohort: Int, session: Int?, _ kind: SheetKind, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk, desk.programme.cohorts.indices.contains(cohort) else { return [] }
        state.printChoices.kind = kind
        state.printChoices.scope = .one
        let request = state.nextRequest()
        state.overlay = .printing(
            PrintState(cohort: cohort, session: session, state.printChoices, request: request, desk, state.words))
        return [.run(.sheetRecord(request: request, desk.programme.cohorts[cohort].id)), .run(.printers(request: state.nextRequest()))]
    }

    /// Shows a sheet that a screen has made.
    func showSheet(_ sheet: Sheet, name: String, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk else { return [] }
        state.overlay = .printing(PrintState(sheet, name: name, state.printChoices, desk, state.words))
        return [.run(.printers(request: state.nextRequest()))]
    }

    func updatePrint(_ message: PrintMessage, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard case .printing(var print) = state.overlay, let desk = state.desk else { return [] }
        let words = state.words
        switch message {
        case .scroll(let move): print.scroll.apply(move, count: print.lines.count, height: HelpPanel.height(in: state.frame.screen))
        case .turn(let step): print.turn(step, desk, words)
        case .kind: print.choose(desk, words) { $0.kind = $0.kind.next }
        case .format:
            print.choose(desk, words) {
                $0.format = $0.format.next
                $0.isFormatChosen = true
            }
        case .language: print.choose(desk, words) { $0.isBoth.toggle() }
        case .order: print.choose(desk, words) { $0.order = $0.order.next }
        case .large: print.choose(desk, words) { $0.isLarge.toggle() }
        case .scope: print.choose(desk, words) { $0.scope = $0.scope.next }
        case .copies: print.choose(desk, words) { $0.copies = $0.copies % 9 + 1 }
        case .printer:
            guard let printer = print.nextPrinter else {
                state.message = MessageLine(.info, words.noPrintersKnown)
                return []
            }
            print.choose(desk, words) { $0.printer = printer }
        case .close:
            state.overlay = nil
            return []
        case .save: return send(print, .file, desk, &state)
        case .print:
            guard print.sending == nil else { return [] }
            let effects = send(print, .printer(print.choices.printer, copies: print.choices.copies), desk, &state)
            // The sheet stays until the printer has taken it: else one would have to find the way back to save it.
            print.sending = state.lastRequest
            state.overlay = .printing(print)
            state.message = MessageLine(.info, words.sendingToPrinter)
            return effects
        }
        state.printChoices = print.choices
        state.overlay = .printing(print)
        return []
    }

    private func send(
        _ print: PrintState, _ target: PrintJob.Target, _ desk: Desk, _ state: inout AppState
    ) -> [LoopEffect<AppEffect>] {
        state.overlay = nil
        let request = state.nextRequest()
        state.writing[request] =
            print.cohort == nil ? .statistics : print.choices.scope == .one ? .sheet(names: print.names) : .sheets
        return [.run(.print(request: request, print.job(target, desk, state.words, number: request)))]
    }

    /// Says what came of sheets that were made beside.
    func printed(_ request: Int, path: String?, pages: Int, sheets: Int, copies: Int, printer: String, _ state: inout AppState) {
        let words = state.words
        if case .printing(let print) = state.overlay, print.sending == request { state.overlay = nil }
        guard let path else {
            state.writing[request] = nil
            state.message = MessageLine(.info, sheets == 0 ? words.noSheets : words.sentToPrinter(printer, pages: pages, copies: copies))
            return
        }
        if case .sheets = state.writing[request] {
            state.writing[request] = nil
            let file = path.split(separator: "/").last.map(String.init) ?? path
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            state.message = MessageLine(.info, words.wroteSheets(sheets, file, in: folder))
            return
        }
        wrote(request, path, [], &state)
    }
}

extension AppState {
    /// Takes note that a printer has not taken the sheet that is shown: it can be tried again, or saved.
    mutating func notPrinted(_ request: Int) {
        changePrint { if $0.sending == request { $0.sending = nil } }
    }

    /// Changes the list that is shown, or that lies under the help; what was chosen for it holds for the next, too.
    mutating func changePrint(_ change: (inout PrintState) -> Void) {
        if case .printing(var print) = overlay {
            change(&print)
            printChoices = print.choices
            overlay = .printing(print)
        } else if var print = underHelp {
            change(&print)
            printChoices = print.choices
            underHelp = print
        }
    }
}
