import type { Finding, Locale, OrganizationView } from '@postscale/domain'
import type { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { sortByKey } from '../../graphql/relay/sort-key.js'
import { type LintFindingType, toLintFinding } from './lint-finding.js'
import { findingKey } from './lint-report.js'

const worstFirst = { field: 'SEVERITY', direction: 'ASC' } as const

/** A page of findings of a view, the worst first. */
export function findingPage(
  view: OrganizationView,
  findings: readonly Finding[],
  args: ConnectionArgs,
  locale: Locale,
): Page<LintFindingType> {
  const sorted = sortByKey(findings, findingKey, 'ASC')
  return paginate(sorted, findingKey, args, worstFirst, (finding) =>
    toLintFinding(view, finding, locale),
  )
}
