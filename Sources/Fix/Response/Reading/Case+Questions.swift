extension Case {
    /// The queue of missing facts: one question for every product and fact, those that settle most devices first.
    public var questions: [DeviceQuestion] {
        guard counts.needsReview > 0 else { return [] }
        var waiting: [DeviceQuestion.Key: [String]] = [:]
        var texts: [DeviceQuestion.Key: String] = [:]
        for device in devices.values {
            guard let key = device.question else { continue }
            waiting[key, default: []].append(device.facts.id)
            let text = (device.facts.missing ?? .unstated).question
            // The same question may be worded differently; the choice must not hang on the dictionary's order.
            texts[key] = min(texts[key] ?? text, text)
        }
        return waiting.map { key, devices in
            DeviceQuestion(key: key, question: texts[key] ?? "", devices: devices.sorted())
        }
        .sorted { ($1.devices.count, $0.key) < ($0.devices.count, $1.key) }
    }
}
