/// The names of the months, in full and short, in English, German, Spanish and French.
enum MonthNames {
    private static let names: [[String]] = [
        ["jan", "january", "januar", "ene", "enero", "janvier", "janv"],
        ["feb", "february", "februar", "febrero", "fevrier", "fevr"],
        ["mar", "march", "marz", "mrz", "marzo", "mars"], ["apr", "april", "abr", "abril", "avril", "avr"],
        ["may", "mai", "mayo"], ["jun", "june", "juni", "junio", "juin"], ["jul", "july", "juli", "julio", "juillet"],
        ["aug", "august", "ago", "agosto", "aout"], ["sep", "sept", "september", "septiembre", "septembre"],
        ["oct", "october", "okt", "oktober", "octubre", "octobre"], ["nov", "november", "noviembre", "novembre"],
        ["dec", "december", "dez", "dezember", "dic", "diciembre", "decembre"],
    ]
    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, month) in names.enumerated() {
            for name in month { table[name] = index + 1 }
        }
        return table
    }()

    /// The number of a month, 1 to 12, by its name in any case, with or without accents.
    static func number(_ name: some StringProtocol) -> Int? {
        guard name.utf8.count <= 12 else { return nil }
        return table[name.unicodeScalars.map { LetterFolding.fold($0) }.joined()]
    }
}
