import { LINT_RULE_IDS, type LintRuleId } from '@postscale/domain'
import { badUserInput } from '../../../shared/errors/bad-user-input.js'

/**
 * The rules that an argument names; null when it names none.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function lintRulesOf(
  ids: readonly string[] | null | undefined,
): readonly LintRuleId[] | null {
  const rules = ids?.map((id, index) => {
    const known = LINT_RULE_IDS.find((each) => each === id)
    if (known === undefined) throw badUserInput(['rules', index])
    return known
  })
  return rules ?? null
}
