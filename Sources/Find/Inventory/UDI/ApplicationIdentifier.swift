/// An application identifier of GS1, and how long its value is.
struct ApplicationIdentifier {
    let identifier: String
    /// The value's length when it is fixed, else its greatest length.
    let length: Int
    let isFixed: Bool

    /// The identifier that bytes begin with. Those of devices are listed (GS1 General Specifications, figure 3.2-1).
    static func find(_ bytes: ArraySlice<UInt8>) -> ApplicationIdentifier? {
        for digits in 2...4 {
            let key = UDIBytes.text(bytes.prefix(digits))
            if key.utf8.count == digits, let rule = table[key] {
                return ApplicationIdentifier(identifier: key, length: abs(rule), isFixed: rule > 0)
            }
        }
        return nil
    }

    /// Lengths; a negative one is the greatest of a value of variable length.
    private static let table: [String: Int] = [
        "00": 18, "01": 14, "02": 14, "10": -20, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2,
        "21": -20, "22": -20, "30": -8, "37": -8, "235": -28, "240": -30, "241": -30, "242": -6, "243": -20,
        "250": -30, "251": -30, "253": -30, "254": -20, "400": -30, "410": 13, "411": 13, "412": 13, "413": 13,
        "414": 13, "415": 13, "416": 13, "417": 13, "420": -20, "421": -12, "422": 3, "710": -20, "711": -20,
        "712": -20, "713": -20, "714": -20, "7003": 10, "8003": -30, "8004": -30, "8005": 6, "8006": 18, "8008": -12,
        "8012": -20, "8013": -25, "8017": 18, "8018": 18, "8020": -25, "90": -30, "91": -90, "92": -90, "93": -90,
        "94": -90, "95": -90, "96": -90, "97": -90, "98": -90, "99": -90,
    ]
}
