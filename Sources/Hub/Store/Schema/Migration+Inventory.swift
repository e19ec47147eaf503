extension Migration {
    /// Products, their versions, the devices that are instances of them, and what imports changed.
    ///
    /// What a device shares with others of its kind is kept once, in `products` and `product_versions`; `devices`
    /// holds the rest. A million devices are a few thousand versions, and matching reads only those.
    static let inventory = Migration(number: 2, name: "inventory") { sql in
        productTables(sql) + deviceTables(sql) + [
            // The lists that people open: by kind, by department, and what an export no longer named.
            "CREATE INDEX devices_by_version ON devices (product_version_id, asset_tag)",
            "CREATE INDEX devices_by_department ON devices (department, asset_tag)",
            "CREATE INDEX devices_missing ON devices (asset_tag) WHERE missing_since IS NOT NULL",
            "CREATE INDEX device_changes_by_import ON device_changes (import_id, asset_tag)",
            """
            CREATE INDEX product_versions_naming_software ON product_versions (software_version, product_id)
            WHERE names_software = 1
            """,
        ]
    }

    private static func productTables(_ sql: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE products (
                id \(sql.integer) PRIMARY KEY,
                manufacturer \(sql.text) NOT NULL,
                model \(sql.text) NOT NULL,
                model_number \(sql.text) NOT NULL,
                description \(sql.text) NOT NULL,
                device_identifier \(sql.text) NOT NULL,
                product_key \(sql.text) NOT NULL,
                by_unit \(sql.integer) NOT NULL,
                UNIQUE (manufacturer, model, model_number, description, device_identifier)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX products_by_key ON products (product_key)",
            // The texts of many products in one value, in the form that `ProductTextPages` gives them.
            """
            CREATE TABLE product_texts (
                first_product \(sql.integer) PRIMARY KEY,
                last_product \(sql.integer) NOT NULL,
                texts \(sql.blob) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE product_versions (
                id \(sql.integer) PRIMARY KEY,
                product_id \(sql.integer) NOT NULL REFERENCES products (id),
                software_version \(sql.text) NOT NULL,
                operating_system \(sql.text) NOT NULL,
                serial_number \(sql.text) NOT NULL,
                manufacture_date \(sql.text) NOT NULL,
                in_service_date \(sql.text) NOT NULL,
                names_software \(sql.integer) NOT NULL,
                device_count \(sql.integer) NOT NULL,
                UNIQUE (product_id, software_version, operating_system, serial_number, manufacture_date,
                    in_service_date)
            )\(sql.tableOptions)
            """,
        ]
    }

    private static func deviceTables(_ sql: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE imports (
                id \(sql.integer) PRIMARY KEY,
                file \(sql.text) NOT NULL,
                sha256 \(sql.text) NOT NULL,
                mode \(sql.text) NOT NULL,
                state \(sql.text) NOT NULL,
                started_at \(sql.integer) NOT NULL,
                finished_at \(sql.integer),
                rows_read \(sql.integer) NOT NULL,
                added \(sql.integer) NOT NULL,
                changed \(sql.integer) NOT NULL,
                unchanged \(sql.integer) NOT NULL,
                refused \(sql.integer) NOT NULL,
                missing \(sql.integer) NOT NULL,
                returned \(sql.integer) NOT NULL,
                failure \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX imports_by_sha256 ON imports (sha256)",
            """
            CREATE TABLE devices (
                asset_tag \(sql.text) PRIMARY KEY NOT NULL,
                product_version_id \(sql.integer) NOT NULL REFERENCES product_versions (id),
                fingerprint \(sql.integer) NOT NULL,
                first_import \(sql.integer) NOT NULL REFERENCES imports (id),
                last_import \(sql.integer) NOT NULL REFERENCES imports (id),
                missing_since \(sql.integer) REFERENCES imports (id),
                serial_number \(sql.text) NOT NULL,
                udi \(sql.text) NOT NULL,
                department \(sql.text) NOT NULL,
                location \(sql.text) NOT NULL,
                owner \(sql.text) NOT NULL,
                patient_contact_reference \(sql.text) NOT NULL,
                ip_address \(sql.text) NOT NULL,
                mac_address \(sql.text) NOT NULL,
                network_zone \(sql.text) NOT NULL,
                clinical_function \(sql.text) NOT NULL,
                in_service_date \(sql.text) NOT NULL,
                manufacture_date \(sql.text) NOT NULL,
                status \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE device_changes (
                asset_tag \(sql.text) NOT NULL REFERENCES devices (asset_tag),
                import_id \(sql.integer) NOT NULL REFERENCES imports (id),
                field \(sql.text) NOT NULL,
                old_value \(sql.text) NOT NULL,
                new_value \(sql.text) NOT NULL,
                PRIMARY KEY (asset_tag, import_id, field)
            )\(sql.tableOptions)
            """,
        ]
    }
}
