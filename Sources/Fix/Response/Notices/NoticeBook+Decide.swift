public import Triage

extension NoticeBook {
    /// The events that a command brings about; none when it changes nothing. Store all of them, or none.
    ///
    /// - Parameters:
    ///   - command: What is asked.
    ///   - actor: Whose act it is: an account's id, or the part of the program that acts.
    ///   - at: Now.
    /// - Throws: ``Refusal`` when a rule speaks against it.
    public func decide(_ command: NoticeCommand, by actor: String, at: Instant) throws(Refusal) -> [NoticeEvent] {
        try payloads(for: command).enumerated().map { offset, payload in
            NoticeEvent(sequence: version + 1 + offset, at: at, actor: actor, payload: payload)
        }
    }

    private func payloads(for command: NoticeCommand) throws(Refusal) -> [NoticeEvent.Payload] {
        switch command {
        case .prepare(let drafts): try prepare(drafts)
        case .recordSending(let id, let way, let language):
            [.sent(sent(try going(id), way, language))]
        case .recordResult(let id, let result, let way, let language, let note):
            try record(result, of: try going(id), way, language, note)
        case .open(let id):
            try find(id).openedAt == nil ? [.opened(.init(notice: id))] : []
        case .acknowledge(let id, let actions, let way): try acknowledge(try going(id), actions, way)
        case .askHelp(let id, let reason, let action): try askHelp(try going(id), reason, action)
        case .answerHelp(let id, let answer): try answerHelp(id, answer)
        }
    }

    private func prepare(_ drafts: [NoticeCommand.Draft]) throws(Refusal) -> [NoticeEvent.Payload] {
        var payloads: [NoticeEvent.Payload] = []
        var new = notices.count
        for draft in drafts {
            guard !draft.devices.isEmpty else { throw Refusal(.noDevice, "No device is named.", "Name one.") }
            guard !draft.actions.isEmpty else {
                throw Refusal(
                    .noticeEmpty, "The plan asks nothing of this recipient, so that there is nothing to tell.",
                    "Add actions for \(draft.recipient.kind == .patient ? "patients" : "clinicians") to the plan.")
            }
            let known = notices.first { isFor($0, draft) }
            if let known {
                guard known.devices != draft.devices || known.actions != draft.actions else { continue }
                payloads.append(.changed(data(draft, known.id)))
            } else {
                new += 1
                payloads.append(.prepared(data(draft, "N\(new)")))
            }
        }
        return payloads
    }

    /// Recipients are the same by their reference; those without one by their devices.
    private func isFor(_ notice: Notice, _ draft: NoticeCommand.Draft) -> Bool {
        guard notice.recipient == draft.recipient else { return false }
        return !draft.recipient.reference.isEmpty || notice.devices == draft.devices
    }

    private func data(_ draft: NoticeCommand.Draft, _ id: String) -> NoticeEvent.Prepared {
        NoticeEvent.Prepared(
            notice: id, recipient: draft.recipient, devices: draft.devices, actions: draft.actions)
    }

    private func sent(_ notice: Notice, _ way: NoticeWay, _ language: String) -> NoticeEvent.Sent {
        NoticeEvent.Sent(notice: notice.id, way: way, language: language, reminder: !notice.sendings.isEmpty)
    }

    /// A call is a try of its own; the result of another way is about the last sending by it.
    private func record(
        _ result: NoticeResult, of notice: Notice, _ way: NoticeWay, _ language: String, _ note: String?
    ) throws(Refusal) -> [NoticeEvent.Payload] {
        let note = try note.flatMap { text throws(Refusal) in try Checks.optional(text) }
        let known = NoticeEvent.Payload.result(
            .init(notice: notice.id, way: way, result: result, note: note))
        if way == .call { return [.sent(sent(notice, .call, language)), known] }
        guard result.isEnd || notice.sendings.contains(where: { $0.way == way }) else {
            throw Refusal(
                .noticeNotSent, "Nothing was sent to this recipient in this way.", "Choose the way that was used.")
        }
        return [known]
    }

    private func acknowledge(
        _ notice: Notice, _ actions: [String], _ way: NoticeWay
    ) throws(Refusal) -> [NoticeEvent.Payload] {
        for action in actions where !notice.actions.contains(action) {
            throw Refusal(
                .actionUnknown, "The notice does not ask for \(action.prefix(80)).", "Take its id from the notice.")
        }
        return actions.filter { notice.acknowledgements[$0] == nil }.map {
            .acknowledged(.init(notice: notice.id, action: $0, way: way))
        }
    }

    /// Pressed twice is asked once.
    private func askHelp(
        _ notice: Notice, _ reason: HelpRequest.Reason, _ action: String?
    ) throws(Refusal) -> [NoticeEvent.Payload] {
        let isWaiting = openHelp.contains { $0.notice == notice.id && $0.reason == reason && $0.action == action }
        guard !isWaiting else { return [] }
        let id = "H\(helpRequests.count + 1)"
        return [.helpAsked(.init(help: id, notice: notice.id, action: action, reason: reason))]
    }

    private func answerHelp(_ id: String, _ answer: String) throws(Refusal) -> [NoticeEvent.Payload] {
        guard let help = helpRequests.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "There is no request for help \(id.prefix(80)).", "Take its id from the list.")
        }
        guard help.answeredAt == nil else { return [] }
        let text = try Checks.text(answer, "Say what was done about it.")
        return [.helpAnswered(.init(help: id, answer: text))]
    }

    private func find(_ id: String) throws(Refusal) -> Notice {
        guard let notice = self[id] else {
            throw Refusal(.noticeUnknown, "The case has no notice \(id.prefix(80)).", "Take its id from the list.")
        }
        return notice
    }

    /// A notice that has not ended.
    private func going(_ id: String) throws(Refusal) -> Notice {
        let notice = try find(id)
        guard notice.ending == nil else {
            throw Refusal(
                .noticeEnded, "This notice has ended: nobody is to be written to or called about it.",
                "Look at its history for the reason.")
        }
        return notice
    }
}
