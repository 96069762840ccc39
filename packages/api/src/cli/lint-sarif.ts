import type { LintSeverity } from '@postscale/domain'
import type { FetchedReport, JudgedFindings, ShownFinding } from './lint-report.js'

const LEVELS: Readonly<Record<LintSeverity, 'error' | 'warning' | 'note'>> = {
  ERROR: 'error',
  WARNING: 'warning',
  INFO: 'note',
}

/** Findings as a SARIF log (OASIS 2.1.0); accepted ones are there, suppressed. */
export function lintSarif(
  { organization, revision, asOf, rules, notEvaluated }: FetchedReport,
  { accepted, fresh }: JudgedFindings,
): object {
  const places = new Map(rules.map(({ id }, index) => [id, index]))
  const result = (finding: ShownFinding, isAccepted: boolean): object => ({
    ruleId: finding.rule.id,
    ruleIndex: places.get(finding.rule.id) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ logicalLocations: [locationOf(organization, finding)] }],
    fingerprints: { 'postscale/v1': finding.fingerprint },
    partialFingerprints: { 'postscale/v1': finding.fingerprint },
    ...(isAccepted && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Postscale',
            rules: rules.map(({ id, severity, name, why, remedy }) => ({
              id,
              shortDescription: { text: name },
              fullDescription: { text: why },
              help: { text: `${why}\n\n${remedy}`, markdown: `${why}\n\n**${remedy}**` },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notEvaluated.map(({ rule, message }) => ({
              level: 'note',
              message: { text: message },
              associatedRule: { id: rule.id, index: places.get(rule.id) ?? -1 },
            })),
          },
        ],
        results: [
          ...fresh.map((finding) => result(finding, false)),
          ...accepted.map((finding) => result(finding, true)),
        ],
        properties: { organization, revision, asOf },
      },
    ],
  }
}

function locationOf(organization: string, { subject }: ShownFinding): object {
  const { id, kind, name } = subject
  return {
    name,
    fullyQualifiedName: `${organization}/${kind.toLowerCase()}/${id}`,
    kind: kind.toLowerCase(),
  }
}
