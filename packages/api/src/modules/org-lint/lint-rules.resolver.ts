import { LINT_RULE_IDS } from '@postscale/domain'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toLintRule } from './to-lint-rule.js'
import { LintRuleType } from './types/lint-rule-type.js'

@Resolver()
export class LintRulesResolver {
  @Query(() => [LintRuleType], {
    description: 'Every rule that organizations are linted by, in the order of evaluation.',
  })
  lintRules(@Ctx() { locale }: RequestContext): LintRuleType[] {
    return LINT_RULE_IDS.map((id) => toLintRule(id, locale))
  }
}
