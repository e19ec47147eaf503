public import Triage

/// Tells a case's events as plain sentences.
public struct Timeline: Sendable {
    /// One line.
    public struct Line: Sendable, Hashable {
        /// The event's number.
        public let sequence: Int
        /// When it happened.
        public let at: Instant
        /// Who, for the start of a sentence: a name with the team, or only the role.
        public let who: String
        /// What happened.
        public let text: String
    }

    private let name: @Sendable (String) -> String?

    /// A timeline that names people.
    ///
    /// - Parameter name: The name of an account by its id; nil where only the role is to be told.
    public init(name: @escaping @Sendable (String) -> String? = { _ in nil }) {
        self.name = name
    }

    /// One event as a line.
    public func line(_ event: CaseEvent) -> Line {
        Line(sequence: event.sequence, at: event.at, who: who(event), text: text(event.payload))
    }

    private func who(_ event: CaseEvent) -> String {
        if event.isSystem { return "Suture" }
        let role = event.team.map { "\($0.name)" }
        guard let name = name(event.actor) else { return role?.firstUppercased ?? "Someone of neither team" }
        return role.map { "\(name) (\($0))" } ?? name
    }

    func person(_ person: Person?) -> String {
        person.map { name($0.id) ?? $0.id } ?? "nobody"
    }

    /// A date and a time of day, as people read it.
    func moment(_ instant: Instant) -> String {
        let text = instant.description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }

    func count(_ number: Int, _ thing: String) -> String {
        number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
    }

    func devices(_ scopes: [DeviceScope]) -> String {
        count(Set(scopes.flatMap(\.devices)).count, "device")
    }
}
