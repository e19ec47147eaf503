/// A unique device identifier taken apart: which product it names, and which unit of it.
///
/// Formats: FDA, "UDI formats by FDA-accredited issuing agency", 1.3 (27 January 2017), repeated in IMDRF/UDI WG/N48,
/// appendix A. Each agency's own standard is cited where its rules are met.
public struct UDI: Sendable, Hashable {
    /// Who issues the identifiers of a labeler.
    public enum Agency: String, Sendable, Hashable, CaseIterable {
        /// GS1: global trade item numbers.
        case gs1
        /// Health Industry Business Communications Council.
        case hibcc
        /// International Council for Commonality in Blood Banking Automation.
        case iccbba
    }

    /// Who issued it.
    public var agency: Agency
    /// The device identifier: the product. A GS1 one has 14 digits; a HIBCC one is LIC, PCN and unit of measure, as
    /// GUDID keeps it; an ICCBBA one has 16 characters, or 10 for a blood bag.
    public var deviceIdentifier: String
    /// The lot or batch; empty when it is not stated.
    public var lot = ""
    /// The serial number; empty when it is not stated.
    public var serialNumber = ""
    /// The date of manufacture, `YYYY-MM-DD` or `YYYY-MM`; empty when it is not stated.
    public var manufactureDate = ""
    /// The date of expiry, `YYYY-MM-DD` or `YYYY-MM`; empty when it is not stated.
    public var expiryDate = ""
    /// The donation identification number of a product of human origin (ICCBBA); empty when it is not stated.
    public var donationNumber = ""
    /// What breaks the agency's rules without making the identifier unreadable.
    public var findings: [Finding] = []

    init(agency: Agency, deviceIdentifier: String) {
        self.agency = agency
        self.deviceIdentifier = deviceIdentifier
    }
}

extension UDI {
    /// Something in an identifier that breaks a rule.
    public struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// The kinds of findings.
        public enum Code: String, Sendable, Hashable {
            /// The check digit or character does not fit the rest: a character may be mistyped.
            case checkDigit
            /// A date that is no date.
            case date
            /// A part that is not known, or is longer than allowed.
            case element
            /// Zeros were put before a device identifier, or a check character was not there to be checked.
            case completed
        }

        /// The kind, for programs.
        public var code: Code
        /// What it is, for people.
        public var message: String

        /// What it is, for people.
        public var description: String { message }
    }

    /// Whether the check digit, where there is one, fits.
    public var hasValidCheck: Bool { !findings.contains { $0.code == .checkDigit } }

    mutating func note(_ code: Finding.Code, _ message: String) {
        findings.append(Finding(code: code, message: message))
    }
}
