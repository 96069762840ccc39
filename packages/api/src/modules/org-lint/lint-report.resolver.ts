import { LINT_RULE_IDS, LINT_SEVERITIES, type Finding } from '@postscale/domain'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../../shared/relay/connection-args.js'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { sortByKey } from '../../shared/relay/sort-by-key.js'
import { toLintFinding } from './to-lint-finding.js'
import { LintFindingConnection } from './types/lint-finding-connection.js'
import type { LintFindingType } from './types/lint-finding-type.js'
import { LintReportType } from './types/lint-report-type.js'

const worstFirst = { field: 'SEVERITY', direction: 'ASC' } as const

const keyOf = ({ severity, ruleId, fingerprint }: Finding) => [
  LINT_SEVERITIES.indexOf(severity),
  LINT_RULE_IDS.indexOf(ruleId),
  fingerprint,
]

@Resolver(() => LintReportType)
export class LintReportResolver {
  @FieldResolver(() => LintFindingConnection, {
    description: 'The findings, the worst first, then in the order of the rules.',
  })
  findings(
    @Root() { view, found }: LintReportType,
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Page<LintFindingType> {
    const locale = context.localeFor(view.organization.locale)
    return paginate(sortByKey(found, keyOf, 'ASC'), keyOf, args, worstFirst, (finding) =>
      toLintFinding(view, finding, locale),
    )
  }
}
