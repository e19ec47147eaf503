import Response

// Triage has types of the same names, for other purposes.
typealias DeviceFacts = Response.DeviceFacts
typealias VulnerabilityFacts = Response.VulnerabilityFacts
