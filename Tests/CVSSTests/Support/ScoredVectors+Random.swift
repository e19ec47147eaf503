extension ScoredVector {
    /// Vectors drawn at random with every group of metrics, and the scores that another implementation gives them:
    /// base, temporal and environmental; the overall score alone for 4.0.
    static let random: [(vector: String, scores: [Double?])] = [
        (
            "AV:L/AC:M/Au:M/C:C/I:C/A:C/E:U/RL:ND/RC:ND/CDP:H/TD:ND/CR:ND/IR:L/AR:L",
            [6.3, 5.4, 7.4]
        ),
        (
            "AV:L/AC:M/Au:M/C:P/I:N/A:N/E:ND/RL:TF/RC:C/CDP:L/TD:H/CR:H/IR:M/AR:H",
            [1.3, 1.2, 2.9]
        ),
        (
            "AV:A/AC:M/Au:N/C:C/I:N/A:P/E:U/RL:TF/RC:ND/CDP:LM/TD:L/CR:M/IR:M/AR:H",
            [6.4, 4.9, 1.6]
        ),
        (
            "AV:N/AC:L/Au:M/C:C/I:C/A:C/E:F/RL:TF/RC:UR/CDP:MH/TD:H/CR:ND/IR:ND/AR:H",
            [8.3, 6.7, 8.0]
        ),
        (
            "AV:L/AC:L/Au:M/C:N/I:N/A:N/RC:ND/CDP:ND/CR:ND",
            [0.0, nil, nil]
        ),
        (
            "AV:N/AC:L/Au:M/C:C/I:C/A:P",
            [8.0, nil, nil]
        ),
        (
            "AV:N/AC:L/Au:S/C:C/I:P/A:C/TD:ND/AR:L",
            [8.7, nil, 8.1]
        ),
        (
            "AV:N/AC:L/Au:M/C:C/I:P/A:N/RC:C",
            [6.8, 6.8, nil]
        ),
        (
            "CVSS:3.0/AV:N/AC:H/PR:H/UI:N/S:U/C:N/I:N/A:N/E:P/RL:T/RC:U/CR:M/IR:H/AR:H/MAV:P/MAC:H/MPR:L/MUI:X/MS:C/MC:N/MI:L/MA:H",
            [0.0, 0.0, 5.9]
        ),
        (
            "CVSS:3.0/AV:L/AC:H/PR:L/UI:R/S:C/C:L/I:H/A:L/E:P/RL:O/RC:C/CR:H/IR:H/AR:M/MAV:X/MAC:L/MPR:X/MUI:N/MS:X/MC:L/MI:X",
            [6.6, 5.9, 7.9]
        ),
        (
            "CVSS:3.0/AV:L/AC:H/PR:H/UI:R/S:C/C:N/I:N/A:N/E:U/RL:O/RC:R/CR:L/IR:X/AR:L/MAV:A/MAC:X/MPR:N/MUI:N/MS:X/MC:L/MI:X/MA:L",
            [0.0, 0.0, 2.8]
        ),
        (
            "CVSS:3.0/AV:L/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:L/E:F/RC:U/CR:H/IR:X/AR:X/MAV:P/MAC:X/MPR:X/MUI:R/MS:C/MC:N/MI:X/MA:X",
            [6.5, 5.9, 5.0]
        ),
        (
            "CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:U/C:H/I:L/A:N/E:U/RL:W/RC:C/CR:X/IR:M/AR:X/MAV:X/MAC:L/MS:U/MC:H",
            [4.4, 3.9, 4.0]
        ),
        (
            "CVSS:3.0/AV:A/AC:L/PR:H/UI:R/S:U/C:N/I:H/A:H/MAV:A",
            [5.9, 5.9, 5.9]
        ),
        (
            "CVSS:3.0/AV:N/AC:L/PR:L/UI:R/S:U/C:N/I:N/A:L/E:U/RL:U/RC:X/AR:H/MAC:X/MPR:N/MUI:R/MS:X/MC:N/MA:N",
            [3.5, 3.2, 0.0]
        ),
        (
            "CVSS:3.0/AV:L/AC:H/PR:N/UI:R/S:U/C:N/I:L/A:N/E:X/RL:O/RC:X/CR:H/AR:M/MAV:P/MAC:H/MPR:H/MS:U/MC:N/MA:N",
            [2.5, 2.4, 1.6]
        ),
        (
            "CVSS:3.1/AV:P/AC:L/PR:H/UI:N/S:C/C:L/I:N/A:H/E:F/RL:W/RC:X/CR:L/IR:L/AR:X/MAV:L/MAC:L/MPR:L/MUI:X/MS:C/MI:N/MA:N",
            [5.7, 5.4, 2.8]
        ),
        (
            "CVSS:3.1/AV:N/AC:H/PR:L/UI:R/S:C/C:L/I:H/A:H/E:F/RL:T/RC:U/CR:X/AR:X/MAV:X/MAC:L/MPR:L/MUI:R/MS:U/MC:X/MI:L/MA:X",
            [7.9, 6.8, 5.9]
        ),
        (
            "CVSS:3.1/AV:A/AC:H/PR:L/UI:N/S:C/C:N/I:N/A:H/E:H/RL:W/RC:X/CR:X/IR:H/AR:H/MAV:N/MAC:L/MPR:L/MUI:X/MS:U/MI:N/MA:N",
            [5.8, 5.7, 0.0]
        ),
        (
            "CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:H/I:L/A:H/E:U/RL:X/RC:C/CR:H/IR:M/AR:X/MAV:P/MAC:L/MPR:X/MUI:R/MS:X/MC:H/MI:X",
            [6.3, 5.8, 5.6]
        ),
        (
            "CVSS:3.1/AV:A/AC:H/PR:N/UI:R/S:C/C:N/I:H/A:H/E:X/MS:C/MI:L",
            [7.5, 7.5, 6.4]
        ),
        (
            "CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H/E:X/RL:X/RC:R/AR:L",
            [6.2, 6.0, 4.3]
        ),
        (
            "CVSS:3.1/AV:N/AC:H/PR:H/UI:N/S:C/C:N/I:H/A:H/RL:U/RC:C/CR:X/AR:M/MAC:X/MPR:L/MUI:R/MS:X/MC:H/MI:H/MA:L",
            [7.7, 7.7, 7.9]
        ),
        (
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:H/A:N/E:H/RL:O/RC:X/MAV:N/MAC:X/MPR:X/MUI:N/MC:H/MI:X/MA:N",
            [8.2, 7.8, 9.5]
        ),
        (
            "CVSS:4.0/AV:L/AC:H/AT:N/PR:N/UI:P/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:U/CR:X/AR:X/MAV:N/MAC:L/MAT:N/MPR:H/MUI:A/MVC:H/MVI:X/MVA:N/MSC:N/MSI:S/S:X/AU:X/R:U/V:C/RE:L/U:X",
            [8.6]
        ),
        (
            "CVSS:4.0/AV:A/AC:L/AT:P/PR:L/UI:P/VC:N/VI:N/VA:H/SC:L/SI:H/SA:N/E:A/CR:M/IR:X/AR:L/MAV:L/MAC:L/MPR:N/MUI:A/MVC:L/MVI:H/MVA:N/MSC:L/MSI:L/MSA:N/S:P/AU:X/R:A/V:D/RE:M/U:Red",
            [5.5]
        ),
        (
            "CVSS:4.0/AV:A/AC:H/AT:N/PR:H/UI:N/VC:N/VI:H/VA:N/SC:L/SI:N/SA:H/E:P/CR:M/IR:H/AR:X/MAV:X/MAC:X/MAT:X/MPR:H/MUI:A/MVC:H/MVI:N/MVA:N/MSI:X/MSA:S/AU:Y/V:C/RE:L/U:Amber",
            [3.7]
        ),
        (
            "CVSS:4.0/AV:A/AC:L/AT:N/PR:L/UI:N/VC:L/VI:N/VA:H/SC:N/SI:H/SA:H/E:P/CR:M/IR:X/AR:X/MAC:X/MAT:X/MPR:H/MVC:X/MVI:L/MVA:X/MSC:H/MSI:H/MSA:X/S:X/AU:Y/R:I/V:X/RE:H/U:Green",
            [7.1]
        ),
        (
            "CVSS:4.0/AV:A/AC:L/AT:N/PR:H/UI:N/VC:L/VI:N/VA:L/SC:L/SI:N/SA:H/E:X/CR:X/IR:L/AR:L/MAV:A/MAC:L/MPR:L/MUI:A/MVC:H/MVI:X/MVA:L/MSC:X/MSI:N/MSA:S/S:P/AU:N/V:D/RE:L/U:Amber",
            [8.1]
        ),
        (
            "CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:H/SI:L/SA:L/E:A/IR:H/MAV:L/MAC:X/MAT:P/MPR:L/MUI:X/MVC:L/MVI:L/MVA:H/MSC:X/MSI:S/MSA:L/AU:Y/R:X/V:C/U:Amber",
            [8.6]
        ),
        (
            "CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:P/VC:L/VI:H/VA:H/SC:H/SI:H/SA:H/E:P/CR:H/IR:H/MAV:L/MUI:A/MVC:N/MVI:L/MVA:X/MSC:H/MSI:N/MSA:N/S:N/AU:X/R:A/V:X/RE:X",
            [5.0]
        ),
        (
            "CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:H/VI:L/VA:N/SC:H/SI:L/SA:L",
            [6.9]
        ),
    ]
}
