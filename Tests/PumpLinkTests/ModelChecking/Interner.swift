/// Gives equal values the same small number, so that states made of large values are small themselves.
struct Interner<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int16] = [:]

    /// The number of a value, a new one if it is new.
    mutating func number(of value: Value) -> Int16 {
        if let number = numbers[value] { return number }
        let number = Int16(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }

    subscript(number: Int16) -> Value { values[Int(number)] }
}
