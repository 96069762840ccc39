import type { LintRuleId, LintSeverity } from '@postscale/domain'
import { askServer, type Server } from './ask-server.js'
import { RefusedByServer } from './refused-by-server.js'

/** A finding as the command shows it. */
export interface ShownFinding {
  readonly fingerprint: string
  readonly severity: LintSeverity
  readonly rule: { readonly id: string }
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string }
  readonly message: string
  readonly fix: { readonly title: string } | null
}

/** A rule as the command shows it. */
export interface ShownRule {
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
  lintRules { id severity name why remedy }
  organization(slug: $slug, asOf: $asOf, revision: $revision) {
    slug revision asOf
    lint(rules: $rules) {
      truncated notEvaluated { rule { id } message }
      findings(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node {
          fingerprint severity rule { id } subject { kind id name } message fix { title }
        } }
      }
    }
  }
}`

/**
 * Asks for every finding, page by page, all at the revision and day of the first page.
 *
 * @param rules null for all.
 * @throws RefusedByServer
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
