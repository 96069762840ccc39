import { formatDay } from '../../../../kernel/days.js'
import type { OrganizationView } from '../../../../state/view.js'
import { comingTierCut, type ComingTierCut } from '../../coming-tier-cut.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'

/**
 * An account is to be served in a lower tier from a day to come, and nothing says how it is told: no
 * playbook for the lower tier, and no rollout that brings it in.
 *
 * Source: BM "Hybrid" (tier movement); 3-rules "Org lint".
 */
export const tierCutUnannounced: LintRule = {
  id: 'tier-cut-unannounced',
  severity: 'WARNING',
  benchmarks: [],
  check: unannounced,
}

function* unannounced({ view }: LintInput): Generator<FindingDraft> {
  for (const row of rowsToChange(view)) {
    const cut = comingTierCut(view, row)
    if (cut === null || isAnnounced(view, cut)) continue
    const subject = accountSubject(view, row)
    const { from, to } = cut
    const on = formatDay(cut.on)
    yield {
      subject,
      detail: on,
      message: {
        key: 'orgLint.tier-cut-unannounced',
        params: { account: subject.name, from, to, on },
      },
      inputs: [
        ['on', on, 'DATE'],
        ['from', from, 'TEXT'],
        ['to', to, 'TEXT'],
      ],
      figures: [],
    }
  }
}

/** Live accounts with something recorded for a day to come, in one pass over the columns. */
function rowsToChange({ accounts, state, day }: OrganizationView): readonly number[] {
  const { versionRow, versionFrom } = state.accounts.columns
  const changing = new Set<number>()
  for (let version = 0; version < versionRow.length; version += 1) {
    if (versionFrom.at(version) > day) changing.add(versionRow.at(version))
  }
  return changing.size === 0 ? [] : [...accounts.rows].filter((row) => changing.has(row))
}

function isAnnounced({ playbooks, rollouts }: OrganizationView, { to }: ComingTierCut): boolean {
  return (
    [...playbooks.values()].some(({ tier }) => tier === to) ||
    [...rollouts.values()].some(
      ({ serviceModel }) => serviceModel === to || serviceModel === 'HYBRID',
    )
  )
}
