/// Numbers as people read them.
enum Numbers {
    /// A whole number with commas between the thousands.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// "1 device", "2 devices".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
    }

    /// A share from 0 to 1 in whole percent.
    static func percent(_ share: Double) -> String {
        share.isFinite ? "\(Int((share * 100).rounded())) %" : "?"
    }
}
