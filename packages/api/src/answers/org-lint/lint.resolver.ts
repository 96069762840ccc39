import { findingsAbout, LINT_RULE_IDS, type LintSeverity } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { idOfRef } from '../../graphql/lists/row-of-ref.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { findingPage } from './finding-page.js'
import { LintFindingType, toLintFinding } from './lint-finding.js'
import { LintFindingConnection, LintReportType, toLintReport } from './lint-report.js'
import { lintRulesOf, LintRuleType, LintSeverityEnum, toLintRule } from './lint-rule.js'

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
    @Arg('team', () => ThingRef, {
      nullable: true,
      description:
        'Only findings about this team and those below it: about their seats, those who sit there and the accounts that they answer for as well.',
    })
    team: ThingRef | null,
    @Arg('person', () => ThingRef, {
      nullable: true,
      description:
        'Only findings about this person: about the seats that they sit in and the accounts that they answer for as well.',
    })
    person: ThingRef | null,
  ): Promise<LintReportType> {
    const report = await context.services.lint.report(view, lintRulesOf(rules))
    const about = {
      teamId: team && idOfRef(view, 'team', team, ['team']),
      personId: person && idOfRef(view, 'person', person, ['person']),
    }
    const shown = {
      ...report,
      findings: findingsAbout(view, report.findings, about),
      accepted: findingsAbout(view, report.accepted, about),
    }
    return toLintReport(view, shown, severities, context.localeFor(view.organization.locale))
  }
}

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
    return findingPage(view, found, args, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => LintFindingType, {
    nullable: true,
    description: 'One of the findings; null when there is none of that fingerprint.',
  })
  finding(
    @Root() { view, found }: LintReportType,
    @Ctx() context: RequestContext,
    @Arg('fingerprint', () => String, { description: 'Which one: `LintFinding.fingerprint`.' })
    fingerprint: string,
  ): LintFindingType | null {
    const finding = found.find((each) => each.fingerprint === fingerprint)
    const locale = context.localeFor(view.organization.locale)
    return finding === undefined ? null : toLintFinding(view, finding, locale)
  }
}

@Resolver()
export class LintRulesResolver {
  @Query(() => [LintRuleType], {
    description: 'Every rule that organizations are linted by, in the order of evaluation.',
  })
  lintRules(@Ctx() { locale }: RequestContext): LintRuleType[] {
    return LINT_RULE_IDS.map((id) => toLintRule(id, locale))
  }
}
