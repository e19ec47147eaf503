import Response

// Triage has a type of the same name, for another purpose.
typealias VulnerabilityFacts = Response.VulnerabilityFacts
