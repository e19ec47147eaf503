import Inventory
import Testing

@Suite("Recognising headers")
struct HeaderMappingTests {
    @Test(
        "names that equipment databases use are recognised",
        arguments: [
            (
                DeviceField.assetTag,
                [
                    "row_id", "Row ID", "Asset Tag", "ASSET #", "Asset No.", "Control Number", "CONTROL_NO",
                    "Control Nbr", "CN",
                    "Equipment ID", "Equip. ID", "Tag", "Tag#", "Inventory No", "ID", "AssetTag", "asset_number",
                    "EQUIPMENT ENTRY NUMBER", "Inventarnummer", "Inventar-Nr.", "Geräte-Nr.", "N° d'inventaire",
                    "Nº inventario",
                    "u_asset_tag", "Número de inventario",
                ]
            ),
            (
                .manufacturer,
                ["Mfr", "MFG", "Manufacturer", "Manufacturer Name", "Vendor", "Hersteller", "Fabricante", "Marque"]
            ),
            (.model, ["Model", "Model Name", "MODEL", "Modell", "Modèle", "Device Model", "Equipment Model"]),
            (
                .modelNumber,
                [
                    "model_number", "Model No", "Model #", "MODEL NBR", "Catalog Number", "Cat #", "modelNumber",
                    "Modell-Nr.", "P/N",
                ]
            ),
            (
                .serialNumber,
                [
                    "Serial", "S/N", "SN", "Serial No.", "serial_number", "serialNo", "Ser #", "Seriennummer",
                    "Número de serie",
                ]
            ),
            (
                .softwareVersion,
                [
                    "software_version", "SW ver", "Firmware", "FW", "SW Rev.", "Software Version", "Firmware Version",
                    "Softwarestand",
                ]
            ),
            (.udi, ["UDI", "Unique Device Identifier (UDI)", "GTIN"]),
            (
                .description,
                [
                    "Description", "Device Description", "UMDNS Term", "Nomenclature", "Equipment Type", "Bezeichnung",
                    "Descripción",
                ]
            ),
            (
                .department,
                ["Department", "Dept.", "Cost Center", "Owning Dept", "Kostenstelle", "Abteilung", "Servicio"]
            ),
            (.location, ["Location", "Room", "Building", "Standort", "Ubicación", "Emplacement"]),
            (.owner, ["Owner", "Ownership", "Owner (hospital|patient)", "Eigentümer"]),
            (.patientContactReference, ["Patient Contact Ref", "patient_contact_reference", "Patient ID", "MRN"]),
            (.ipAddress, ["IP", "IP Address", "ip_addr", "IP-Adresse", "IPv4"]),
            (.macAddress, ["MAC", "MAC Address", "MAC-Adresse"]),
            (.operatingSystem, ["OS", "Operating System", "Betriebssystem", "Sistema operativo"]),
            (.networkZone, ["VLAN", "Zone", "Network Zone", "Network Segment"]),
            (.clinicalFunction, ["Function", "Clinical Function", "Funktion"]),
            (
                .inServiceDate,
                ["In Service Date", "In-Service", "Install Date", "Acquisition Date", "Inbetriebnahme (TT.MM.JJJJ)"]
            ),
            (.manufactureDate, ["Manufacture Date", "DOM", "Date of Manufacture", "Mfg. Date", "Baujahr"]),
            (.status, ["Status", "Equipment Status", "STATE", "Estado"]),
        ] as [(DeviceField, [String])])
    func synonyms(field: DeviceField, names: [String]) {
        for name in names {
            #expect(HeaderMapping.recognise(header: [name]).column(of: field) == 0, "\(name)")
        }
    }

    @Test("the project's own column names are recognised", arguments: DeviceField.allCases)
    func ownNames(field: DeviceField) {
        let header = DeviceField.allCases.map(\.columnName)
        #expect(HeaderMapping.recognise(header: header).column(of: field) == field.rawValue)
    }

    @Test(
        "names of other things are left alone",
        arguments: [
            "PM Date", "Risk Class", "ePHI", "Contract", "", "###", "Cost", "Price ($)", "Next PM", "Warranty End",
            "Parent Asset ID",
        ])
    func unknown(name: String) {
        let mapping = HeaderMapping.recognise(header: [name])
        #expect(mapping.fields.isEmpty)
        #expect(mapping.unusedColumns == [.init(index: 0, header: name, reason: .unknown)])
    }

    @Test("model alone is the model, and a model number beside it the model number")
    func modelAndNumber() {
        let mapping = HeaderMapping.recognise(header: ["Model Number", "Model"])
        #expect(mapping.column(of: .model) == 1)
        #expect(mapping.column(of: .modelNumber) == 0)
    }

    @Test("of two columns for one field the better name wins and the other is listed")
    func twoColumns() {
        let mapping = HeaderMapping.recognise(header: [
            "ID", "Vendor", "Manufacturer", "Control Number", "Manufacturer",
        ])
        #expect(mapping.column(of: .assetTag) == 3)
        #expect(mapping.column(of: .manufacturer) == 2)
        #expect(
            mapping.unusedColumns == [
                .init(index: 0, header: "ID", reason: .betterColumn(field: .assetTag, header: "Control Number")),
                .init(index: 1, header: "Vendor", reason: .betterColumn(field: .manufacturer, header: "Manufacturer")),
                .init(
                    index: 4, header: "Manufacturer",
                    reason: .betterColumn(field: .manufacturer, header: "Manufacturer")),
            ])
    }

    @Test(
        "a name in full is better than one with a prefix or a remark",
        arguments: ["Equipment Serial Number", "Serial Number (old)"])
    func plainNames(other: String) {
        #expect(HeaderMapping.recognise(header: [other, "S/N"]).column(of: .serialNumber) == 1)
    }

    @Test("a mapping tells the fields it has and those it has not")
    func fields() {
        let mapping = HeaderMapping.recognise(header: ["Tag", "Model"])
        #expect(mapping.fields == [.assetTag, .model])
        #expect(mapping.missingFields.count == DeviceField.allCases.count - 2)
        #expect(!mapping.missingFields.contains(.model))
    }

    @Test("without an asset tag the error lists the columns and shows what to write")
    func noAssetTag() {
        let mapping = HeaderMapping.recognise(header: ["Kennung X", "Model"])
        let error = #expect(throws: MappingError.self) { try mapping.requireAssetTag() }
        #expect(error?.message.contains("\"Kennung X\", \"Model\"") == true)
        #expect(error?.message.contains("asset tag = Kennung X") == true)
    }
}

@Suite("Mapping files")
struct MappingFileTests {
    private let header = ["Kennung", "Model", "Modell intern", "Serial", "Model", ""]

    private func mapping(_ text: String) throws -> HeaderMapping {
        try HeaderMapping.recognise(header: header, overrides: try MappingFile.parse(text))
    }

    @Test("a mapping file goes before the synonyms, and leaves them the rest")
    func overrides() throws {
        let mapping = try mapping("# our export\n\nasset tag = Kennung\r\nmodel = Modell intern\n")
        #expect(mapping.column(of: .assetTag) == 0)
        #expect(mapping.column(of: .model) == 2)
        #expect(mapping.column(of: .serialNumber) == 3)
        #expect(mapping.unusedColumns.map(\.index) == [1, 4, 5])
    }

    @Test("a field is named in any spelling", arguments: ["assetTag", "asset_tag", "ASSET TAG", "asset-tag"])
    func fieldNames(name: String) throws {
        #expect(try mapping("\(name)=Kennung").column(of: .assetTag) == 0)
    }

    @Test(
        "a header is named as it is written, in other case, in quotation marks, or by its number",
        arguments: ["Modell intern", "MODELL  intern", "\"Modell intern\"", "[3]"])
    func headers(name: String) throws {
        #expect(try mapping("description = \(name)").column(of: .description) == 2)
    }

    @Test("a field set to nothing has no column")
    func nowhere() throws {
        let mapping = try mapping("serial number =")
        #expect(mapping.column(of: .serialNumber) == nil)
        #expect(
            mapping.unusedColumns.contains(.init(index: 3, header: "Serial", reason: .excluded(field: .serialNumber))))
    }

    @Test(
        "what is wrong in a mapping file is named with its line",
        arguments: [
            ("asset tag Kennung", 1, "no \"=\""), ("\n\nasset tga = Kennung", 3, "\"asset tga\" is not a field"),
            ("model = Model\nmodel = Serial", 2, "mapped on line 1 already"),
            ("\nmodel = Nummer", 2, "no column is called \"Nummer\""),
            ("model = [7]", 1, "column [7] is not there; the file has 6"), ("model = [0]", 1, "[0] is no column"),
            ("model = Serial\nserial number = [4]", 2, "holds the model already"),
        ])
    func errors(text: String, line: Int, message: String) {
        let error = #expect(throws: MappingError.self) { try mapping(text) }
        #expect(error?.line == line)
        #expect(error?.description.contains(message) == true)
        #expect(error?.description.hasPrefix("mapping file, line \(line): ") == true)
    }
}
