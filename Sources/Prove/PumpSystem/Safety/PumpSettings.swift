public import PumpLink

/// Everything that a person or a clinic has set.
public struct PumpSettings: Hashable, Sendable, Codable {
    /// Basal and limits.
    public var therapy: TherapySettings
    /// What the bolus wizard works with.
    public var wizard: WizardSettings
    /// When delivery stops by itself before glucose is low.
    public var lowGuard: LowGuardSettings

    /// Settings.
    public init(
        therapy: TherapySettings, wizard: WizardSettings = WizardSettings(), lowGuard: LowGuardSettings = .off
    ) {
        self.therapy = therapy
        self.wizard = wizard
        self.lowGuard = lowGuard
    }

    /// Whether a pump may work with these: within the bounds of the protocol, and the programmed basal of a day leaves
    /// room below the limit of a day, so that no bolus can ever use up the basal.
    public var areAcceptable: Bool {
        therapy.isWithinBounds && wizard.isWithinBounds && lowGuard.isWithinBounds
            && therapy.limits.perDay.pulses > BasalProgram(therapy).dayPulses
    }
}

/// What the bolus wizard works with.
public struct WizardSettings: Hashable, Sendable, Codable {
    /// Grams of carbohydrate that one unit covers.
    public var gramsPerUnit: Double
    /// How far one unit lowers glucose, mg/dL.
    public var sensitivity: Double
    /// The glucose that a correction aims at, mg/dL.
    public var target: Double
    /// How long insulin acts, min; the limit of insulin on board works by it too.
    public var actionMinutes: Int

    /// Settings.
    public init(
        gramsPerUnit: Double = 10, sensitivity: Double = 50, target: Double = 110, actionMinutes: Int = 240
    ) {
        self.gramsPerUnit = gramsPerUnit
        self.sensitivity = sensitivity
        self.target = target
        self.actionMinutes = actionMinutes
    }

    /// Whether every figure is one that a person may have.
    public var isWithinBounds: Bool {
        (1...200).contains(gramsPerUnit) && (5...500).contains(sensitivity) && (80...250).contains(target)
            && (120...480).contains(actionMinutes)
    }
}

/// When delivery stops by itself before glucose is low.
public struct LowGuardSettings: Hashable, Sendable, Codable {
    /// Whether it does.
    public var isOn: Bool
    /// Below this is low, mg/dL.
    public var threshold: UInt16
    /// How far ahead it looks, min.
    public var horizonMinutes: Int

    /// Settings; thresholds from 60 to 110 mg/dL, up to an hour ahead.
    public init(isOn: Bool, threshold: UInt16 = 70, horizonMinutes: Int = 30) {
        self.isOn = isOn
        self.threshold = threshold
        self.horizonMinutes = horizonMinutes
    }

    /// Delivery goes on.
    public static let off = LowGuardSettings(isOn: false)

    /// Whether the figures are within bounds.
    public var isWithinBounds: Bool { (60...110).contains(threshold) && (0...60).contains(horizonMinutes) }
}
