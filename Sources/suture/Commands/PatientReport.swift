import GlucoseModel

extension PatientCommand {
    /// What the stretch was like, for people.
    func writeSummary(_ patient: VirtualPatient, _ replay: Replay) throws {
        let summary = GlucoseSummary(replay)
        var table = Table([Table.Column(title: patient.name), Table.Column(title: "", isNumber: true)])
        let rows: [(String, String)] = [
            ("minutes", Numbers.grouped(summary.count)),
            ("lowest, mg/dL", Self.tenths(summary.minimum)), ("mean, mg/dL", Self.tenths(summary.mean)),
            ("highest, mg/dL", Self.tenths(summary.maximum)),
            ("below 54 mg/dL", Numbers.percent(summary.timeBelow54)),
            ("below 70 mg/dL", Numbers.percent(summary.timeBelow70)),
            ("70 to 180 mg/dL", Numbers.percent(summary.timeInRange)),
            ("above 180 mg/dL", Numbers.percent(summary.timeAbove180)),
            ("above 250 mg/dL", Numbers.percent(summary.timeAbove250)),
            ("risk of low glucose, LBGI", Self.tenths(summary.lowBloodGlucoseIndex)),
            ("risk of high glucose, HBGI", Self.tenths(summary.highBloodGlucoseIndex)),
        ]
        for (name, value) in rows { table.add([Table.Cell(name), Table.Cell(value)]) }
        let console = output.console
        try console.write(table.render(width: console.width, style: console.style))
    }

    /// The virtual patients with what tells them apart.
    func writePatients() throws {
        let console = output.console
        guard output.format == .table else { return try writePatientRecords(console) }
        var table = Table([
            Table.Column(title: "patient"), Table.Column(title: "kg", isNumber: true),
            Table.Column(title: "basal, U/h", isNumber: true), Table.Column(title: "glucose at rest", isNumber: true),
        ])
        for patient in VirtualPatient.all {
            table.add([
                Table.Cell(patient.name, .bold), Table.Cell(Self.tenths(patient.parameters.bodyWeight)),
                Table.Cell(Self.hundredths(patient.basal * 60)),
                Table.Cell(Self.tenths(GlucoseSimulation(patient).glucose)),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }

    private func writePatientRecords(_ console: Console) throws {
        var records = RecordOutput(
            ["patient", "group", "weight_kg", "basal_u_per_min", "glucose_mg_dl"], format: output.format,
            console: console)
        for patient in VirtualPatient.all {
            try records.add([
                .text(patient.name), .text(patient.group.rawValue), .real(patient.parameters.bodyWeight),
                .real(patient.basal), .real(GlucoseSimulation(patient).glucose),
            ])
        }
        try records.end()
    }

    private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
