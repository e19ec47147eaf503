/// Curves of glucose as a picture (SVG 1.1), readable in black and white too: each line has its own dashes.
public enum LabPlot {
    private static let (width, height) = (860.0, 420.0)
    private static let (left, right, top, bottom) = (60.0, 20.0, 56.0, 64.0)
    private static let highest = 400.0

    /// A picture of up to four curves.
    public static func svg(_ curves: [LabCurves], title: String) -> String {
        let looks = [("#b3261e", ""), ("#146c2e", "8 3"), ("#1f4e8c", "2 3"), ("#5f5f5f", "10 3 2 3")]
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" role="img" \
            font-family="sans-serif" font-size="13">
            <title>\(escaped(title))</title>
            <rect width="\(Int(width))" height="\(Int(height))" fill="#ffffff"/>
            <text x="\(Int(left))" y="24" font-size="16" font-weight="bold">\(escaped(title))</text>

            """
        text += axes
        for (curve, look) in zip(curves, looks) { text += line(curve, look.0, look.1) }
        for (index, (curve, look)) in zip(curves, looks).enumerated() {
            text += legend(curve.scenario, look.0, look.1, index)
        }
        return text + "</svg>\n"
    }

    private static func x(_ minute: Double) -> Double { left + minute / 1440 * (width - left - right) }

    private static func y(_ glucose: Double) -> Double {
        height - bottom - min(glucose, highest) / highest * (height - top - bottom)
    }

    private static var axes: String {
        var text = ""
        for glucose in [0.0, 54, 70, 180, 250, 400] {
            text += "<line x1=\"\(point(left))\" x2=\"\(point(width - right))\" y1=\"\(point(y(glucose)))\" "
            text += "y2=\"\(point(y(glucose)))\" stroke=\"#c8c8c8\"/>\n"
            let lift = glucose == 54 ? 10.0 : 4
            text += "<text x=\"\(point(left - 6))\" y=\"\(point(y(glucose) + lift))\" text-anchor=\"end\">"
            text += "\(Int(glucose))</text>\n"
        }
        for hour in stride(from: 0, through: 24, by: 4) {
            text += "<text x=\"\(point(x(Double(hour) * 60)))\" y=\"\(point(height - bottom + 18))\" "
            text += "text-anchor=\"middle\">\((hour + 8) % 24):00</text>\n"
        }
        let middle = point(height / 2)
        text += "<text x=\"14\" y=\"\(middle)\" transform=\"rotate(-90 14 \(middle))\" text-anchor=\"middle\">"
        return text + "glucose, mg/dL</text>\n"
    }

    private static func line(_ curve: LabCurves, _ colour: String, _ dashes: String) -> String {
        let minutes = curve.points.indices.map { x(Double($0 * LabCurves.step)) }
        let places = { (values: [Double]) in zip(minutes, values).map { "\(point($0)),\(point(y($1)))" } }
        let band = places(curve.points.map(\.low)) + places(curve.points.map(\.high)).reversed()
        var text = "<polygon points=\"\(band.joined(separator: " "))\" fill=\"\(colour)\" fill-opacity=\"0.14\"/>\n"
        text += "<polyline points=\"\(places(curve.points.map(\.middle)).joined(separator: " "))\" fill=\"none\" "
        return text + "stroke=\"\(colour)\" stroke-width=\"2\" stroke-dasharray=\"\(dashes)\"/>\n"
    }

    private static func legend(_ scenario: LabScenario, _ colour: String, _ dashes: String, _ index: Int) -> String {
        let start = left + Double(index) * 195
        let place = point(height - 18)
        var words = scenario.attack == nil ? "no attack" : scenario.pairing == .weak ? "weak pairing" : "PumpLink"
        if !scenario.actions.isEmpty { words += ", with actions" }
        var text = "<line x1=\"\(point(start))\" x2=\"\(point(start + 28))\" y1=\"\(place)\" y2=\"\(place)\" "
        text += "stroke=\"\(colour)\" stroke-width=\"2\" stroke-dasharray=\"\(dashes)\"/>\n"
        return text + "<text x=\"\(point(start + 34))\" y=\"\(point(height - 14))\">\(words)</text>\n"
    }

    private static func point(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }.joined()
    }
}
