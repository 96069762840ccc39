import { figuresOf } from '../../../evidence/figures.js'
import { csmTargets, type CsmTarget } from '../../csm-targets.js'
import type { FindingDraft } from '../../finding.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { LintRule } from '../../lint-rule.js'
import { hoursBetween, RegionClock, zoneOffset } from '../../../ways-of-working/region-hours.js'

/**
 * Accounts more than four hours away from whoever is accountable for them as CSM: from the nearest of
 * those people's time zones to the nearest hour of the account's region. Accounts whose region is not
 * known by its name or by people who live there, and people without a time zone, are left out.
 *
 * Source: TS "Four models" (geographic).
 */
export const timeZoneMismatch: LintRule = {
  id: 'time-zone-mismatch',
  severity: 'WARNING',
  benchmarks: ['policy.lint.timeZone'],
  missing: ({ view }) => (isUnknown(view) ? 'TIME_ZONES' : null),
  check: ({ view }) => {
    const clock = new RegionClock(view)
    return csmTargets(view).flatMap((target) => mismatch(view, clock, target))
  },
}

function isUnknown(view: OrganizationView): boolean {
  const { accounts } = view
  if (accounts.count === 0) return false
  if (![...view.people.values()].some(({ timeZone }) => timeZone !== null)) return true
  const clock = new RegionClock(view)
  return accounts.rows.every((row) => clock.hoursOf(accounts.region(row)) === null)
}

function mismatch(
  view: OrganizationView,
  clock: RegionClock,
  { subject, people, accounts }: CsmTarget,
): readonly FindingDraft[] {
  const offsets = people.flatMap(({ timeZone }) =>
    timeZone === null ? [] : (zoneOffset(timeZone, view.day) ?? []),
  )
  if (offsets.length === 0) return []
  const { used, number } = figuresOf(view)
  const limit = number('policy.lint.timeZone')
  const distances = new Map<string | null, number>([[null, 0]])
  const away: number[] = []
  for (const row of accounts) {
    const region = view.accounts.region(row)
    let distance = distances.get(region)
    if (distance === undefined) {
      const span = clock.hoursOf(region)
      distance = span === null ? 0 : Math.min(...offsets.map((each) => hoursBetween(each, span)))
      distances.set(region, distance)
    }
    if (distance > limit) away.push(row)
  }
  const count = away.length
  if (count === 0) return []
  const far = [...distances].filter(([, distance]) => distance > limit)
  const hours = Math.max(...far.map(([, distance]) => distance))
  const regions = far
    .flatMap(([region]) => region ?? [])
    .toSorted()
    .join(', ')
  return [
    {
      subject,
      accounts: away,
      message: {
        key: 'orgLint.time-zone-mismatch',
        params: { subject: subject.name, accounts: count, regions, hours, limit },
      },
      inputs: [
        ['accounts', count, 'ACCOUNTS'],
        ['regions', regions, 'TEXT'],
        ['hours', hours, 'COUNT'],
      ],
      figures: [used('policy.lint.timeZone')],
    },
  ]
}
