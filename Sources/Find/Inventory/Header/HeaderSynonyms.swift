/// The names under which equipment databases export each field; earlier names are better.
///
/// Case, punctuation and accents need no entry of their own (``HeaderText``), nor do the ``abbreviations`` of a name. A
/// name stands under one field only. Vocabularies covered: Nuvolo, TMS and WebTMA, AIMS, MediMizer, EQ2 HEMS, Infor,
/// ServiceNow, VistA AEMS/MERS, SAP PM, and the plain words that German, Spanish and French hospitals use.
enum HeaderSynonyms {
    static let table: [(field: DeviceField, names: [String])] = [
        (
            .assetTag,
            [
                "asset tag", "asset tag number", "asset number", "control number", "equipment control number", "cn",
                "equipment id", "equipment number", "eq number", "eqpt number", "equip id", "equip number",
                "equipment entry number", "entry number", "asset id", "asset", "asset code", "tag number", "tag",
                "tag id", "barcode", "bar code", "inventory number", "inventory id", "inventory tag", "inv number",
                "property number", "property tag", "unit id", "unit number", "device id", "device number", "cmms id",
                "bmet number", "biomed number", "ce number", "hems number", "ecn", "epn", "item id",
                "row id", "record id", "system id", "sys id", "inventarnummer", "inventarnr", "anlagennummer",
                "geratenummer", "geraetenummer", "gerate nr", "geraete nr", "inventar nr", "anlagen nr",
                "equipmentnummer", "equi number", "equnr", "numero de inventario",
                "numero inventario", "codigo de activo", "codigo de equipo", "numero de equipo", "numero d inventaire",
                "code equipement", "numero equipement", "numero inventaire", "equipment", "id",
            ]
        ),
        (
            .manufacturer,
            [
                "manufacturer", "manufacturer name", "mfr", "mfg", "manuf", "mfgr", "manufact", "manufacture name",
                "mfr name", "mfg name", "maker", "make", "oem", "brand", "brand name",
                "vendor", "vendor name", "supplier", "supplier name", "company", "company name", "hersteller",
                "herstellername",
                "hersteller name", "fabricante", "marca", "fabricant", "marque", "constructeur", "lieferant",
                "proveedor", "fournisseur",
            ]
        ),
        (
            .model,
            [
                "model", "model name", "model description", "product name", "product", "trade name", "device model",
                "model desc", "mod name", "model id", "equipment model", "modell", "modellbezeichnung", "modellname",
                "typbezeichnung", "geratetyp", "geraetetyp", "modelo", "nombre de modelo", "nombre del modelo",
                "modele",
                "nom du modele", "product model",
            ]
        ),
        (
            .modelNumber,
            [
                "model number", "mfr model number", "mfg model number", "manufacturer model number",
                "model version", "model code", "mod number", "mdl number", "version or model number",
                "version model number", "modellnummer", "modell nr", "typnummer", "typ nr", "numero de modelo",
                "numero modelo", "numero de modele", "catalog number", "catalogue number", "cat number", "catalog",
                "product number", "product code", "part number", "pn", "mfr part number", "mfg part number",
                "reference number", "ref number", "ref", "artikelnummer", "artikel nr", "bestellnummer",
                "numero de catalogo", "referencia", "reference", "reference fabricant",
            ]
        ),
        (
            .serialNumber,
            [
                "serial number", "serial", "sn", "s n", "ser number", "serial num", "serial id", "mfr serial number",
                "mfg serial number", "manufacturer serial number", "seriennummer", "serien nr", "serialnummer",
                "fabriknummer", "numero de serie", "numero serie", "serie", "nserie",
            ]
        ),
        (
            .softwareVersion,
            [
                "software version", "sw version", "software ver", "sw ver", "software version number",
                "software revision", "sw revision", "sw rev", "software rev", "software release", "software",
                "firmware version", "firmware", "fw version", "fw ver", "fw", "fw rev", "firmware revision",
                "firmware rev", "application version", "app version", "sw", "software level", "version",
                "version number", "ver", "rev", "revision", "software firmware version", "software firmware",
                "sw fw version", "current software version", "installed version", "softwareversion", "softwarestand",
                "firmwarestand", "version de software", "version del software", "version software",
                "version logicielle", "version du logiciel", "version logiciel",
            ]
        ),
        (
            .udi,
            [
                "udi", "unique device identifier", "unique device identification", "udi carrier", "udi hrf",
                "full udi", "udi number", "udi barcode", "udi di", "device identifier", "udi device identifier",
                "primary di", "di", "gtin", "gs1", "basic udi",
            ]
        ),
        (
            .description,
            [
                "description", "device description", "equipment description", "asset description",
                "item description", "short description", "desc", "nomenclature", "device nomenclature",
                "umdns term", "umdns name", "umdns description", "umdns", "umdns code", "gmdn term", "gmdn name",
                "gmdn", "generic name", "equipment type", "device type", "asset type", "device category",
                "equipment category", "equipment class", "category", "category name", "mfr equipment name",
                "equipment name", "device name", "asset name", "display name", "name", "type", "subcategory",
                "bezeichnung", "beschreibung", "geratebezeichnung", "geraetebezeichnung", "gerateart", "geraeteart",
                "descripcion", "descripcion del equipo", "nombre del equipo", "equipo", "libelle", "designation",
                "type d equipement",
            ]
        ),
        (
            .department,
            [
                "department", "department name", "dept", "dept name", "owning department", "using department",
                "using service", "responsible department", "department id", "department code", "dept code", "service",
                "service name", "unit", "ward", "clinic", "care area", "assigned department", "cost center",
                "cost centre", "cost center name", "account", "cc", "abteilung", "station", "fachabteilung",
                "kostenstelle", "departamento", "servicio", "centro de costos", "centro de coste", "departement",
                "unite fonctionnelle", "uf", "centre de cout",
            ]
        ),
        (
            .location,
            [
                "location", "location name", "current location", "physical location", "room", "room number",
                "room name", "location code", "location id", "location description", "building room", "building",
                "building name", "floor", "bldg", "campus", "site", "site name", "facility", "facility name",
                "last known location", "standort", "raum", "raumnummer", "gebaude", "gebaeude", "ubicacion",
                "localizacion", "sala", "edificio", "emplacement", "localisation", "salle", "batiment",
            ]
        ),
        (
            .owner,
            [
                "owner", "ownership", "owner type", "ownership type", "owned by", "ownership status",
                "patient or hospital owned", "hospital or patient", "hospital patient", "eigentumer", "eigentuemer",
                "besitzer", "propietario", "propiedad",
                "proprietaire",
            ]
        ),
        (
            .patientContactReference,
            [
                "patient contact reference", "patient contact ref", "patient contact", "patient reference",
                "patient ref", "patient id", "contact reference", "contact ref", "patient number", "patient",
                "mrn", "medical record number", "patienten id", "patientennummer", "fallnummer", "paciente",
                "referencia del paciente",
            ]
        ),
        (
            .ipAddress,
            [
                "ip address", "ip", "ipv4", "ipv4 address", "ip addr", "ip adress", "network address", "static ip",
                "ip v4", "ip adresse", "direccion ip", "adresse ip", "ipv6", "ipv6 address",
            ]
        ),
        (
            .macAddress,
            [
                "mac address", "mac", "mac addr", "mac adress", "hardware address", "ethernet address",
                "physical address", "wired mac", "wireless mac", "wifi mac", "mac id", "mac adresse", "direccion mac",
                "adresse mac",
            ]
        ),
        (
            .operatingSystem,
            [
                "operating system", "os", "os name", "operating system name", "os version", "operating system version",
                "os type", "platform", "betriebssystem", "sistema operativo", "systeme d exploitation",
            ]
        ),
        (
            .networkZone,
            [
                "network zone", "vlan", "vlan id", "vlan name", "vlan number", "network segment", "segment", "zone",
                "security zone", "network", "network name", "subnet", "ssid", "netzwerk", "netzwerksegment",
                "netzsegment", "netzwerkzone", "zona de red", "red", "segment reseau", "zone reseau", "reseau",
            ]
        ),
        (
            .clinicalFunction,
            [
                "clinical function", "function", "device function", "equipment function", "clinical use", "use",
                "clinical application", "intended use", "function category", "function code", "funktion",
                "klinische funktion", "verwendung", "funcion", "funcion clinica", "fonction", "usage clinique",
            ]
        ),
        (
            .inServiceDate,
            [
                "in service date", "in service", "date in service", "installation date", "install date",
                "date installed", "installed", "inservice date", "in svc date", "commissioning date",
                "commissioned", "go live date", "start date", "startup date", "start up date", "put in service",
                "acceptance date", "acquisition date", "acq date", "date acquired", "purchase date", "date purchased",
                "received date", "date received", "delivery date", "inbetriebnahme", "inbetriebnahmedatum",
                "datum inbetriebnahme", "anschaffungsdatum", "kaufdatum", "fecha de puesta en servicio",
                "fecha de instalacion", "fecha de compra", "fecha de adquisicion", "date de mise en service",
                "mise en service", "date d achat",
            ]
        ),
        (
            .manufactureDate,
            [
                "manufacture date", "manufacturing date", "date of manufacture", "manufactured date",
                "date manufactured", "dom", "mfg date", "mfr date", "manufactured", "production date", "build date",
                "year of manufacture", "manufacture year", "herstellungsdatum", "herstelldatum", "baujahr",
                "produktionsdatum", "fecha de fabricacion", "ano de fabricacion", "date de fabrication",
                "annee de fabrication",
            ]
        ),
        (
            .status,
            [
                "status", "device status", "equipment status", "asset status", "use status", "lifecycle status",
                "life cycle status", "life cycle stage", "operational status", "install status", "inventory status",
                "state", "current status", "asset state", "active", "in use", "condition", "geratestatus",
                "geraetestatus", "zustand", "estado", "estado del equipo", "etat", "statut",
            ]
        ),
    ]

    /// Words that are as good as another one, the ways to write "number" among them.
    static let abbreviations: [String: String] = [
        "no": "number", "num": "number", "nbr": "number", "nr": "number", "nmbr": "number", "nro": "number",
        "nummer": "number", "numero": "number", "dept": "department", "eq": "equipment", "equip": "equipment",
        "eqpt": "equipment", "mfr": "manufacturer", "mfg": "manufacturer", "mfgr": "manufacturer",
        "manuf": "manufacturer", "ver": "version", "vers": "version", "rev": "revision", "sw": "software",
        "fw": "firmware", "addr": "address", "desc": "description", "descr": "description", "loc": "location",
        "svc": "service", "srv": "service", "acq": "acquisition", "inv": "inventory", "cat": "catalog",
        "catalogue": "catalog", "ser": "serial", "mod": "model", "mdl": "model", "bldg": "building", "rm": "room",
        "ctrl": "control", "cntrl": "control", "ref": "reference", "dt": "date", "os": "operatingsystem",
    ]

    /// The words that a database puts before every name; a header is also looked up without them.
    static let prefixes: Set<String> = [
        "u", "ci", "cmdb", "alm", "asset", "equipment", "equip", "eq", "device", "item", "medical", "biomed", "x",
    ]
}
