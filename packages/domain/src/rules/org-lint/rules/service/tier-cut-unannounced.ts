import { formatDay } from '../../../../kernel/days.js'
import type { OrganizationView } from '../../../../state/view.js'
import { comingTierCut, type ComingTierCut } from '../../coming-tier-cut.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * Accounts are to be served in a lower tier from a day to come, and nothing says how they are told: no
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
  const cuts = new Map<string, { cut: ComingTierCut; rows: number[] }>()
  for (const row of rowsToChange(view)) {
    const cut = comingTierCut(view, row)
    if (cut === null || isAnnounced(view, cut)) continue
    const key = `${formatDay(cut.on)}:${cut.from}:${cut.to}`.toLowerCase()
    const group = cuts.get(key)
    if (group === undefined) cuts.set(key, { cut, rows: [row] })
    else group.rows.push(row)
  }
  for (const [detail, { cut, rows }] of cuts) {
    const { from, to } = cut
    const on = formatDay(cut.on)
    const told = toldAccounts(view, rows)
    yield {
      subject: organizationSubject(view),
      detail,
      accounts: rows,
      message: { key: 'orgLint.tier-cut-unannounced', params: { ...told, from, to, on } },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
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
