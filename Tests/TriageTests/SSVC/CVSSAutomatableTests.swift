import CVSS
import Testing
import Triage

@Suite("What a vector says about automation")
struct CVSSAutomatableTests {
    @Test(
        "an attack can be automated where the vector says so, or where the way in is open to anyone on the network",
        arguments: [
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", .yes),
            ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N", .no),
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N/MAV:A/MI:L", .no),
            ("AV:L/AC:L/Au:N/C:C/I:N/A:N", .no),
            ("AV:N/AC:L/Au:N/C:C/I:C/A:C", .yes),
            ("CVSS:4.0/AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:L", .no),
            ("CVSS:4.0/AV:N/AC:H/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/AU:Y", .yes),
            ("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N", .no),
        ] as [(String, Automatable)])
    func automatable(_ text: String, _ automatable: Automatable) throws {
        #expect(try CVSSVector(text).automatable == automatable)
    }
}
