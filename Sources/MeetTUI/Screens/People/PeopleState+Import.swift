import MeetCore

extension PeopleState {
    /// Opens the choice of a file.
    mutating func openImport() -> [ScreenRequest] {
        panel = .importing(ImportPreview())
        return [.look(.paths(""))]
    }

    /// Whether a file is being read for the preview.
    var isReadingFile: Bool {
        guard case .importing(let preview) = panel else { return false }
        return preview.request != nil
    }

    /// Opens the preview of a file that was chosen already.
    mutating func openImport(of path: String) -> [ScreenRequest] {
        var preview = ImportPreview()
        preview.path.write(path)
        panel = .importing(preview)
        return [.look(.file(path: path))]
    }

    /// Takes a typed letter of a path, or of the beginning of a meaning, into account.
    mutating func update(typed edit: TextEdit, desk: Desk, words: Words) -> [ScreenRequest] {
        guard case .importing(var preview) = panel, preview.isTyping else { return [] }
        if var list = preview.meanings {
            guard case .insert(let text) = edit else { return [] }
            let names = ImportMeaning.all(desk.programme).map { ImportMeaning.name($0, desk.programme, words) }
            if let place = preview.meaningSought.take(text, names: names, selected: list.selected) {
                list.select(place, count: names.count)
            }
            preview.meanings = list
            panel = .importing(preview)
            return []
        }
        preview.path.field.apply(edit)
        preview.path.isInList = false
        panel = .importing(preview)
        return [.look(.paths(preview.path.field.text))]
    }

    /// Takes a message to the preview into account.
    mutating func update(import message: ImportMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        guard case .importing(var preview) = panel else { return [] }
        guard preview.keeping == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        let requests = Self.update(&preview, message, desk, words)
        // A message may have closed the panel.
        if case .importing = panel { panel = .importing(preview) }
        guard let requests else {
            panel = nil
            return []
        }
        return requests
    }

    /// What is asked for; nil where the panel is to be closed.
    private static func update(
        _ preview: inout ImportPreview, _ message: ImportMessage, _ desk: Desk, _ words: Words
    ) -> [ScreenRequest]? {
        if preview.question != nil { return answer(&preview, message, words) }
        if preview.request != nil {
            // The answer of a reading that is stopped comes late, and is dropped.
            if message == .back, preview.meanings == nil {
                preview.endReading()
                return [.look(.stop)]
            }
            guard preview.plan != nil else { return [] }
            // What is shown is not what would come.
            if message == .carryOut || message == .saveRejects { return [.say(MessageLine(.info, words.importRereads))] }
        }
        guard let plan = preview.plan else { return choose(&preview, message) }
        switch message {
        case .move(let move):
            preview.list.apply(move, count: preview.count(desk.programme))
            preview.meaningSought = TypeAhead()
        case .scrollDetail(let move): preview.scrollDetail(move)
        case .nextPane:
            let panes = ImportPreview.Pane.allCases.filter { $0 != .likely || !plan.likely.isEmpty }
            preview.pane = panes[((panes.firstIndex(of: preview.pane) ?? 0) + 1) % panes.count]
        case .nextFate:
            let fates = ImportPlan.Fate.allCases.filter { plan.count($0) > 0 }
            let place = preview.fate.flatMap { fates.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            preview.fate = fates.indices.contains(place) ? fates[place] : nil
            preview.show()
        case .enter: return enter(&preview, plan, desk)
        case .back:
            if preview.meanings != nil {
                preview.meanings = nil
            } else if preview.isCorrected {
                preview.question = .leave(selected: 1)
            } else {
                preview.chooseFile()
                return [.look(.paths(preview.path.field.text))]
            }
        case .carryOut:
            guard plan.fault == nil, !plan.records.isEmpty else { break }
            guard preview.unseenLikely == 0 else {
                preview.question = .likely(selected: 1)
                break
            }
            return carryOut(&preview, plan)
        case .saveRejects: return plan.result.rejectedRows.isEmpty ? [] : [rejects(plan, words)]
        case .complete, .take, .turn, .answer, .yes: break
        }
        return []
    }

    /// Reads in, or asks first where not all would come.
    private static func carryOut(_ preview: inout ImportPreview, _ plan: ImportPlan) -> [ScreenRequest] {
        guard plan.result.rejectedRows.isEmpty, !plan.mayMissColumn else {
            preview.question = .partial(selected: 1)
            return []
        }
        return [.keep(.importPeople(plan))]
    }

    private static func rejects(_ plan: ImportPlan, _ words: Words) -> ScreenRequest {
        let file = plan.source.name.split(separator: "/").last.map(String.init) ?? plan.source.name
        let result = plan.result
        return .write(name: words.rejectsFile(file), text: result.rejects(words), about: .rejects(result.rejectedRows.count))
    }

    /// What one does while a file is chosen.
    private static func choose(_ preview: inout ImportPreview, _ message: ImportMessage) -> [ScreenRequest]? {
        switch message {
        case .move(let move): preview.path.apply(move)
        case .complete:
            preview.path.write(preview.path.completed)
            return [.look(.paths(preview.path.field.text))]
        case .take:
            let chosen = preview.path.chosen
            guard !chosen.isEmpty else { break }
            preview.path.write(chosen)
            return chosen.hasSuffix("/") ? [.look(.paths(chosen))] : [.look(.file(path: chosen))]
        case .back: return nil
        default: break
        }
        return []
    }

    /// The obvious on what is selected.
    private static func enter(_ preview: inout ImportPreview, _ plan: ImportPlan, _ desk: Desk) -> [ScreenRequest] {
        switch preview.pane {
        case .rows: return []
        case .likely:
            guard let likely = preview.selectedLikely else { return [] }
            return preview.turn(likely).map { [.look($0)] } ?? []
        case .columns:
            let all = ImportMeaning.all(desk.programme)
            let header = preview.columnList.selected
            guard let meanings = preview.meanings else {
                var list = ListState()
                list.select(all.firstIndex(of: (preview.mapping ?? plan.mapping)[header]) ?? 0, count: all.count)
                preview.meanings = list
                return []
            }
            preview.meanings = nil
            guard all.indices.contains(meanings.selected) else { return [] }
            return preview.correct(all[meanings.selected], of: header).map { [.look($0)] } ?? []
        }
    }

    private static func answer(_ preview: inout ImportPreview, _ message: ImportMessage, _ words: Words) -> [ScreenRequest]? {
        guard let question = preview.question, let plan = preview.plan else { return [] }
        switch message {
        case .turn: preview.question?.selected = 1 - question.selected
        case .back: preview.question = nil
        case .nextPane:
            // To those whom it is about.
            guard case .likely = question else { break }
            preview.question = nil
            preview.pane = .likely
        case .answer where question.selected == 1:
            preview.question = nil
            if case .likely = question { preview.pane = .likely }
        case .answer, .yes:
            preview.question = nil
            switch question {
            case .likely: return carryOut(&preview, plan)
            case .leave:
                preview.chooseFile()
                return [.look(.paths(preview.path.field.text))]
            case .partial:
                // The bad rows are saved first, so that nothing of the file is lost.
                return (plan.result.rejectedRows.isEmpty ? [] : [rejects(plan, words)]) + [.keep(.importPeople(plan))]
            }
        default: break
        }
        return []
    }

    /// Takes what was looked up into account; late answers are dropped.
    mutating func take(_ answer: ImportAnswer, request: Int) {
        guard case .importing(var preview) = panel else { return }
        switch answer {
        case .asked(let isReading):
            if isReading { preview.request = request } else { preview.path.request = request }
        case .paths(let paths): preview.path.take(paths, request: request)
        case .progress(let done, let all):
            guard preview.request == request else { return }
            preview.progress = ImportPreview.Progress(done: done, all: all)
        case .plan(let plan):
            guard preview.request == request else { return }
            preview.take(plan)
        case .failed:
            guard preview.request == request else { return }
            preview.endReading()
        }
        panel = .importing(preview)
    }
}

extension PeopleState {
    /// Does what the mouse asks for in an import.
    mutating func pointImport(_ event: MouseEvent, _ desk: Desk, _ area: Area, _ words: Words) -> [ScreenRequest] {
        guard case .importing(var preview) = panel, preview.question == nil, preview.plan != nil else { return [] }
        let layout = ImportLayout(area, warnings: preview.warningCount)
        let isChoosing = preview.meanings != nil
        // The list of meanings has no titles, so it is taken as one that begins a row higher.
        let place =
            isChoosing
            ? Area(
                row: layout.meanings.row - 1, column: layout.meanings.column, rows: layout.meanings.rows + 1,
                columns: layout.meanings.columns) : layout.list
        if !isChoosing, layout.detail.contains(event.position), event.kind == .wheelUp || event.kind == .wheelDown {
            preview.scrollDetail(by: event.kind == .wheelUp ? -3 : 3)
            panel = .importing(preview)
            return []
        }
        var list = preview.list
        let answer = ListPointer.apply(event, to: &list, count: preview.count(desk.programme), area: place)
        preview.list = list
        panel = .importing(preview)
        return answer == .entered ? update(import: .enter, desk: desk, words: words) : []
    }

    /// Keeps what is selected in an import in sight.
    mutating func fitImport(_ desk: Desk, _ area: Area, _ words: Words) {
        guard case .importing(var preview) = panel else { return }
        let layout = ImportLayout(area, warnings: preview.warningCount)
        preview.path.fit(height: max(1, area.rows - 7))
        var list = preview.list
        let height = preview.meanings == nil ? Table.height(in: layout.list) : layout.meanings.rows
        list.fit(count: preview.count(desk.programme), height: height)
        preview.list = list
        if let plan = preview.plan {
            let detail = ImportDetail(preview: preview, plan: plan, desk: desk, words: words, columns: layout.detail.columns)
            preview.fitDetail(lines: detail.lines.count, height: layout.detail.rows)
        }
        panel = .importing(preview)
    }
}
