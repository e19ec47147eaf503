import Hub

extension Pages {
    /// Work that takes longer: how far it is, and what came of it.
    static let work: [PageRoute] = [
        .page("/work/{id}", "work") { page in
            guard let piece = page.call.hub.work.find(try page.call.number("id"), of: try page.principal.userID) else {
                throw Problem.notFound("such work of yours; what has ended is kept for a while only")
            }
            if piece.isFinished { return try await piece.task.value }
            var view = PageView(title: piece.title, template: "pages/work", model: WorkModel(piece, page.address))
            view.isUnderWay = true
            return .page(view)
        }
    ]
}

/// What the page of a piece of work is filled with.
struct WorkModel: Sendable {
    let title: String
    let address: String
    let began: TimeModel
    let progress: String
    let hasProgress: Bool
    let done: String
    let all: String

    init(_ piece: WorkDesk.Piece, _ address: String) {
        (title, self.address) = (piece.title, address)
        began = TimeModel(milliseconds: piece.beganAt)
        (done, all) = (String(piece.done), String(max(piece.all, 1)))
        hasProgress = piece.all > 0
        progress = hasProgress ? "\(piece.done) of \(piece.all) done." : "It has begun."
    }
}
