extension CaseEvent {
    /// What changed in the device set.
    public struct DevicesSynchronised: Sendable, Hashable, Codable {
        /// Devices that are new, or are back.
        public let added: [CaseDeviceFacts]
        /// Devices that are known otherwise than before.
        public let changed: [CaseDeviceFacts]
        /// Devices that are no longer listed.
        public let removed: [DeviceRemoval]
    }

    /// Versions that were found.
    public struct VersionsObserved: Sendable, Hashable, Codable {
        /// The devices, each with its version and what matching says of it.
        public let observations: [VersionObservation]
    }

    /// An answer that settles devices.
    public struct QuestionAnswered: Sendable, Hashable, Codable {
        /// The question.
        public let question: DeviceQuestion.Key
        /// What the person found.
        public let answer: String
        /// What that makes of the devices.
        public let verdict: DeviceVerdict
        /// The devices it settles.
        public let devices: [String]
    }

    /// When and how devices may be worked on.
    public struct CareScheduled: Sendable, Hashable, Codable {
        /// The devices.
        public let devices: [String]
        /// What care asks.
        public let care: DeviceCare
    }
}
