/// What a screen hears of a change that it asked to have kept (`ScreenRequest.keep`).
enum KeepNews: Hashable, Sendable {
    /// It was sent to the store with this number; what was typed is to stay until more is heard.
    case asked(request: Int)
    /// It is kept, and the desk that comes with the news holds it.
    case kept(request: Int)
    /// It is not kept since another program changed the same; the desk that comes with the news is what there is now, so that it can be done
    /// again on that.
    case outdated(request: Int)
    /// It is not kept, and why; nothing changed.
    case refused(request: Int, why: String)
}
