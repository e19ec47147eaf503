/// The names of the months and the words that announce a date.
enum DateWords {
    /// The first three letters of the months, packed into numbers.
    static let monthStarts: Set<UInt32> = Set(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map { month in
            month.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        })

    /// The month, 1 to 12, that a word names in full or in its first three letters.
    static func month(_ word: some StringProtocol) -> Int? {
        switch word {
        case "jan", "january": 1
        case "feb", "february": 2
        case "mar", "march": 3
        case "apr", "april": 4
        case "may": 5
        case "jun", "june": 6
        case "jul", "july": 7
        case "aug", "august": 8
        case "sep", "sept", "september": 9
        case "oct", "october": 10
        case "nov", "november": 11
        case "dec", "december": 12
        default: nil
        }
    }

    /// Whether a word says that the date after it is that of a device's making or way to the user.
    static func announces(_ word: String) -> Bool {
        switch word {
        case "distributed", "manufactured", "produced", "shipped", "made", "dated", "sold", "purchased", "production",
            "date", "built", "installed":
            true
        default: false
        }
    }
}
