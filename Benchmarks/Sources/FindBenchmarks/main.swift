import Benchmark
import CSAF
import Foundation
import Inventory
import Matching
import VersionRanges

/// The parts of Find, one by one; `make bench` measures the whole as processes.
func suite(_ samples: Samples) throws -> BenchmarkSuite {
    let suite = BenchmarkSuite(name: "Find")

    suite.benchmark("parse JSON of an advisory") {
        blackHole(try JSONDocument(samples.advisory))
    }
    suite.benchmark("read an advisory") {
        blackHole(try CSAFDocument(bytes: samples.advisory))
    }
    suite.benchmark("parse 10 version expressions") {
        for text in Samples.expressions { blackHole(VersionExpression(text)) }
    }
    let expressions = Samples.expressions.map { VersionExpression($0) }
    let versions = Samples.versions.compactMap { Version($0) }
    suite.benchmark("evaluate 8 versions against 10 expressions") {
        for expression in expressions {
            for version in versions { blackHole(expression.evaluate(version)) }
        }
    }
    suite.benchmark("cut a CSV file of 365 rows into records") {
        var chunker = CSVChunker(dialect: .detect(firstBytes: samples.inventory))
        var reader = CSVBlockReader(dialect: .detect(firstBytes: samples.inventory))
        var fields = 0
        chunker.append(samples.inventory)
        if let block = try chunker.finish() { reader.read(block) { fields += $0.fieldCount } }
        blackHole(fields)
    }
    let matcher = Matcher(advisories: [AdvisoryContent(try CSAFDocument(bytes: samples.advisory))])
    let pump = ProductDescription(
        manufacturer: "MEDTRONIC MINIMED", model: "Mini Med 670G", modelNumber: "mmt 1780", description: "PUMP, INSULIN"
    )
    suite.benchmark("match one product") {
        blackHole(matcher.matches(matcher.candidates(for: pump), facts: DeviceFacts(softwareVersion: "4.11A")))
    }
    return suite
}

/// Keeps the optimiser from leaving work out whose result nobody reads.
@inline(never)
func blackHole(_ value: some Any) {}

do {
    main([try suite(Samples())])
} catch {
    FileHandle.standardError.write(Data("the examples cannot be read: \(error)\n".utf8))
    exit(1)
}
