import { Baseline, LINT_SEVERITIES, type LintRuleId, type LintSeverity } from '@postscale/domain'
import { askServer, RefusedByServer, type Server } from './ask-server.js'

/** Findings held against a baseline. */
export interface JudgedFindings {
  readonly fresh: readonly ShownFinding[]
  /** Findings that the baseline lists. */
  readonly accepted: readonly ShownFinding[]
  /** Entries of the baseline that no evaluated rule finds any more. */
  readonly stale: readonly string[]
  /** Whether a finding that is not accepted is at least as bad as what fails. */
  readonly fails: boolean
}

/** Sets the accepted findings apart, as the domain's own `lint` does. */
export function judgeFindings(
  { findings, rules, notEvaluated, truncated }: FetchedReport,
  baseline: readonly string[],
  failOn: LintSeverity,
): JudgedFindings {
  const known = new Baseline(baseline)
  const isAccepted = ({ fingerprint, accounts }: ShownFinding) =>
    known.accepts(fingerprint, accounts?.count ?? 0)
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const left = new Set([...truncated, ...notEvaluated.map(({ rule }) => rule.id)])
  const evaluated = new Set(rules.flatMap(({ id }) => (left.has(id) ? [] : [id])))
  const fresh = findings.filter((finding) => !isAccepted(finding))
  const limit = LINT_SEVERITIES.indexOf(failOn)
  return {
    fresh,
    accepted: findings.filter(isAccepted),
    stale: known.stale(found, evaluated),
    fails: fresh.some(({ severity }) => LINT_SEVERITIES.indexOf(severity) <= limit),
  }
}

/** A finding as the command shows it. */
export interface ShownFinding {
  readonly fingerprint: string
  readonly severity: LintSeverity
  readonly rule: { readonly id: string }
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string }
  readonly accounts: { readonly count: number } | null
  readonly message: string
  readonly fix: { readonly title: string } | null
}

/** A rule as the command shows it. */
interface ShownRule {
  readonly id: string
  readonly severity: LintSeverity
  readonly name: string
  readonly why: string
  readonly remedy: string
}

/** All that the server finds at one revision. */
export interface FetchedReport {
  readonly organization: string
  readonly revision: number
  readonly asOf: string
  readonly rules: readonly ShownRule[]
  readonly findings: readonly ShownFinding[]
  readonly notEvaluated: readonly {
    readonly rule: { readonly id: string }
    readonly message: string
  }[]
  readonly truncated: readonly string[]
}

interface Answer {
  readonly lintRules: readonly ShownRule[]
  readonly organization: {
    readonly slug: string
    readonly revision: number
    readonly asOf: string
    readonly lint: Pick<FetchedReport, 'notEvaluated' | 'truncated'> & {
      readonly findings: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly edges: readonly { readonly node: ShownFinding }[]
      }
    }
  } | null
}

const QUERY = `query LintOrg($slug: String!, $rules: [String!], $after: String, $asOf: Date, $revision: Int) {
  lintRules { id: key severity name why remedy }
  organization(slug: $slug, at: { asOf: $asOf, revision: $revision }) {
    slug revision asOf
    lint(rules: $rules) {
      truncated notEvaluated { rule { id: key } message }
      findings(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node {
          fingerprint severity rule { id: key } subject { kind id name } accounts { count } message fix { title }
        } }
      }
    }
  }
}`

/**
 * Asks for every finding, page by page, all at the revision and day of the first page.
 *
 * @param rules null for all.
 * @throws RefusedByServer, NoAnswer
 */
export async function fetchLintReport(
  server: Server,
  slug: string,
  rules: readonly LintRuleId[] | null,
): Promise<FetchedReport> {
  const findings: ShownFinding[] = []
  let moment: object = {}
  for (;;) {
    const variables = { slug, rules, ...moment }
    const { organization, lintRules } = await askServer<Answer>(server, QUERY, variables)
    if (organization === null) {
      throw new RefusedByServer([`there is no organization ${slug}, or the token may not enter it`])
    }
    const { revision, asOf, lint } = organization
    findings.push(...lint.findings.edges.map(({ node }) => node))
    const { hasNextPage, endCursor } = lint.findings.pageInfo
    if (!hasNextPage) {
      const { notEvaluated, truncated } = lint
      const asked = lintRules.filter(({ id }) => rules?.some((rule) => rule === id) ?? true)
      return { organization: slug, revision, asOf, rules: asked, findings, notEvaluated, truncated }
    }
    moment = { revision, asOf, after: endCursor }
  }
}
