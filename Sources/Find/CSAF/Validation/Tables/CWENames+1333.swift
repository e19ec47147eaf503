extension CWENames {
    /// CWE-1333 to CWE-1434.
    static let from1333 = #"""
        1333 Inefficient Regular Expression Complexity
        1334 Unauthorized Error Injection Can Degrade Hardware Redundancy
        1335 Incorrect Bitwise Shift of Integer
        1336 Improper Neutralization of Special Elements Used in a Template Engine
        1338 Improper Protections Against Hardware Overheating
        1339 Insufficient Precision or Accuracy of a Real Number
        1341 Multiple Releases of Same Resource or Handle
        1342 Information Exposure through Microarchitectural State after Transient Execution
        1351 Improper Handling of Hardware Behavior in Exceptionally Cold Environments
        1357 Reliance on Insufficiently Trustworthy Component
        ~Reliance on Uncontrolled Component
        1384 Improper Handling of Physical or Environmental Conditions
        ~Improper Handling of Extreme Physical Environment Conditions
        1385 Missing Origin Validation in WebSockets
        1386 Insecure Operation on Windows Junction / Mount Point
        1389 Incorrect Parsing of Numbers with Different Radices
        1390 Weak Authentication
        1391 Use of Weak Credentials
        1392 Use of Default Credentials
        1393 Use of Default Password
        1394 Use of Default Cryptographic Key
        1395 Dependency on Vulnerable Third-Party Component
        1419 Incorrect Initialization of Resource
        1420 Exposure of Sensitive Information during Transient Execution
        1421 Exposure of Sensitive Information in Shared Microarchitectural Structures during Transient Execution
        1422 Exposure of Sensitive Information caused by Incorrect Data Forwarding during Transient Execution
        1423 Exposure of Sensitive Information caused by Shared Microarchitectural Predictor State that \#
        Influences Transient Execution
        1426 Improper Validation of Generative AI Output
        1427 Improper Neutralization of Input Used for LLM Prompting
        1428 Reliance on HTTP instead of HTTPS
        1429 Missing Security-Relevant Feedback for Unexecuted Operations in Hardware Interface
        1431 Driving Intermediate Cryptographic State/Results to Hardware Module Outputs
        1434 Insecure Setting of Generative AI/ML Model Inference Parameters
        """#
}
