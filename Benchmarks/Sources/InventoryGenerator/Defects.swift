/// How often a hospital's rows are wrong, in thousandths. The figures are ours, in the range that clean-up projects report.
enum Defects {
    /// The maker stands under another of its names.
    static let otherSpelling = 450
    /// The model number stands in the description, and its own cell is empty.
    static let numberInDescription = 80
    /// The model number is missing.
    static let numberMissing = 120
    /// A zero at the front of the model number is gone.
    static let droppedZero = 30
    /// The software version is missing though the product has one.
    static let versionMissing = 280
    /// A cell says N/A, UNK or the like instead of nothing.
    static let placeholder = 40
    /// One letter of the model is wrong, missing or doubled.
    static let typo = 12
    /// The model is in another case.
    static let otherCase = 250
    /// A cell has blanks at its end.
    static let trailingBlank = 40
    /// The description is free text about this one unit.
    static let freeText = 30
}
