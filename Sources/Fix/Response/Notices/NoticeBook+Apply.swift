extension NoticeBook {
    /// Takes in the next event.
    ///
    /// - Throws: `FoldError` when it is not the next one.
    public mutating func apply(_ event: NoticeEvent) throws(FoldError) {
        guard event.sequence == version + 1 else {
            throw .outOfOrder(expected: version + 1, found: event.sequence)
        }
        switch event.payload {
        case .prepared(let data):
            places[data.notice] = notices.count
            notices.append(
                Notice(
                    id: data.notice, recipient: data.recipient, devices: data.devices, actions: data.actions,
                    preparedAt: event.at))
        case .changed(let data):
            change(data.notice) { ($0.devices, $0.actions) = (data.devices, data.actions) }
        case .sent(let data):
            let sending = Notice.Sending(
                way: data.way, at: event.at, language: data.language, isReminder: data.reminder)
            change(data.notice) { $0.sendings.append(sending) }
        case .result(let data): apply(data, of: event)
        case .opened(let data): change(data.notice) { $0.openedAt = event.at }
        case .acknowledged(let data):
            change(data.notice) { $0.acknowledgements[data.action] = .init(at: event.at, way: data.way) }
        case .helpAsked(let data):
            helpRequests.append(
                HelpRequest(
                    id: data.help, notice: data.notice, action: data.action, reason: data.reason, at: event.at))
        case .helpAnswered(let data):
            guard let place = helpRequests.firstIndex(where: { $0.id == data.help }) else { break }
            (helpRequests[place].answer, helpRequests[place].answeredBy) = (data.answer, event.actor)
            helpRequests[place].answeredAt = event.at
        }
        version = event.sequence
    }

    private mutating func apply(_ data: NoticeEvent.Result, of event: NoticeEvent) {
        change(data.notice) { notice in
            if let last = notice.sendings.lastIndex(where: { $0.way == data.way }) {
                notice.sendings[last].result = data.result
            }
            if data.result.isEnd { (notice.ending, notice.endedAt) = (data.result, event.at) }
        }
    }

    private mutating func change(_ id: String, _ change: (inout Notice) -> Void) {
        guard let place = places[id] else { return }
        change(&notices[place])
    }
}
