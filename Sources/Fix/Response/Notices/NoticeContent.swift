/// What a notice says in one language: only what people chose for the plan, in their words.
public struct NoticeContent: Sendable, Hashable {
    /// One instruction.
    public struct Step: Sendable, Hashable, Identifiable {
        /// The action of the plan.
        public let id: String
        /// Its words.
        public let text: String
        /// The language of these words.
        public let language: String
        /// Whether it need not wait for anything, so that it is done today.
        public let isForToday: Bool
    }

    /// The language that was asked for.
    public let language: String
    /// The instructions, in the order of the plan.
    public let steps: [Step]
    /// What the devices are, each once, as the inventory names them.
    public let products: [String]
    /// How many devices it is about.
    public let devices: Int
    /// Whether the plan tells the recipient to stop using the device. Nothing else ever does.
    public let stopsUse: Bool

    /// Whether a step is in another language than was asked for: staff see it, and the recipient is told.
    public var isMixed: Bool { steps.contains { $0.language != language } }

    /// What a notice says.
    ///
    /// - Parameters:
    ///   - notice: The notice.
    ///   - one: Its case.
    ///   - language: The language; an action without a translation stays in the language of the plan.
    public init(_ notice: Notice, of one: Case, language: String) {
        let actions = one.activeActions.filter { notice.actions.contains($0.id) }
        self.init(actions, devices: notice.devices.compactMap { one.devices[$0]?.facts }, language: language)
    }

    /// What notices of a case for an audience say, before there is one.
    public init(for kind: NoticeRecipient.Kind, of one: Case, language: String) {
        let recipient = NoticeRecipient(kind, reference: "")
        let devices = one.devices.values.filter { one.isTold($0, kind) }.map(\.facts).sorted { $0.id < $1.id }
        self.init(one.actions(for: recipient.audience), devices: Array(devices.prefix(1)), language: language)
    }

    private init(_ actions: [Action], devices: [CaseDeviceFacts], language: String) {
        self.language = language
        steps = actions.map { action in
            let translated = language == ActionDraft.language ? nil : action.content.translations[language]
            let isWritten = translated != nil || language == ActionDraft.language
            return Step(
                id: action.id, text: translated ?? action.content.text,
                language: isWritten ? language : ActionDraft.language, isForToday: action.content.costsNothing)
        }
        var seen: Set<String> = []
        products = devices.map(\.product).filter { seen.insert($0).inserted }
        self.devices = devices.count
        stopsUse = actions.contains { $0.content.kind == .stopUse }
    }
}

extension Case {
    /// The actions that an audience may be told of now: those of an agreed plan, and before that those that cost nothing.
    public func actions(for audience: Audience) -> [Action] {
        activeActions.filter { $0.content.audience == audience && (isPlanAgreed || $0.content.costsNothing) }
    }

    /// Whether the owner or the ward of a device is told: it is in the case and affected.
    public func isTold(_ device: CaseDevice, _ kind: NoticeRecipient.Kind) -> Bool {
        device.retired == nil && device.facts.verdict == .affected
            && (device.facts.ownership == .patient) == (kind == .patient)
    }
}
