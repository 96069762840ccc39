import type { LintSeverity } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { lintRulesOf } from './inputs/lint-rules-of.js'
import { toLintReport } from './to-lint-report.js'
import { LintReportType } from './types/lint-report-type.js'
import { LintSeverityEnum } from './types/lint-severity-enum.js'

@Resolver(() => OrganizationType)
export class OrganizationLintResolver {
  @FieldResolver(() => LintReportType, {
    description: 'What is wrong with the organization by the rules that `lintRules` lists.',
  })
  async lint(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('rules', () => [String], {
      nullable: true,
      description: 'Only these rules, by id; all by default.',
    })
    rules: string[] | null,
    @Arg('severities', () => [LintSeverityEnum], {
      nullable: true,
      description: 'Only findings of these severities.',
    })
    severities: LintSeverity[] | null,
  ): Promise<LintReportType> {
    const report = await context.services.lint.report(view, lintRulesOf(rules))
    return toLintReport(view, report, severities, context.localeFor(view.organization.locale))
  }
}
