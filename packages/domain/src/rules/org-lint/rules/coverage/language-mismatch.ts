import type { OrganizationView } from '../../../../state/view.js'
import { csmTargets, type CsmTarget } from '../../csm-targets.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { speaks } from '../../../../kernel/languages.js'

/**
 * Accounts whose language nobody who is accountable for them as CSM speaks. Accounts without a
 * language, and people who do not say what they speak, are left out.
 *
 * Source: TS "Four models" (geographic).
 */
export const languageMismatch: LintRule = {
  id: 'language-mismatch',
  severity: 'WARNING',
  benchmarks: [],
  missing: ({ view }) => (isUnknown(view) ? 'LANGUAGES' : null),
  check: ({ view }) => csmTargets(view).flatMap((target) => mismatch(view, target)),
}

function isUnknown(view: OrganizationView): boolean {
  const { accounts } = view
  if (accounts.count === 0) return false
  if (![...view.people.values()].some(({ languages }) => languages.length > 0)) return true
  return accounts.rows.every((row) => accounts.language(row) === null)
}

function mismatch(
  view: OrganizationView,
  { subject, people, accounts }: CsmTarget,
): readonly FindingDraft[] {
  const spoken = [...new Set(people.flatMap(({ languages }) => languages))]
  if (spoken.length === 0) return []
  const known = new Map<string | null, boolean>([[null, true]])
  const unspoken: number[] = []
  for (const row of accounts) {
    const language = view.accounts.language(row)
    let isSpoken = known.get(language)
    if (isSpoken === undefined) {
      isSpoken = language === null || speaks(spoken, language)
      known.set(language, isSpoken)
    }
    if (!isSpoken) unspoken.push(row)
  }
  const count = unspoken.length
  if (count === 0) return []
  const languages = [...known]
    .flatMap(([language, isSpoken]) => (isSpoken || language === null ? [] : [language]))
    .toSorted()
    .join(', ')
  return [
    {
      subject,
      accounts: unspoken,
      message: {
        key: 'orgLint.language-mismatch',
        params: { subject: subject.name, accounts: count, languages, spoken: spoken.join(', ') },
      },
      inputs: [
        ['accounts', count, 'ACCOUNTS'],
        ['languages', languages, 'TEXT'],
        ['spoken', spoken.join(', '), 'TEXT'],
      ],
      figures: [],
    },
  ]
}
