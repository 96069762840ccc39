import { figuresOf } from '../evidence/figures.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import type { ByGroup, HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { Segment } from '../../entities/vocabularies.js'
import type { AccountsHealth } from './accounts-health.js'
import { isAtRisk } from './level-of.js'
import type { TouchpointColumns } from './fact-columns.js'

interface Tally {
  atRisk: number
  untouched: number
}

/**
 * What the hire trigger of tech-touch CSMs needs: of each team, segment and the organization the
 * tech-touch accounts at risk or worse, and those of them without a touchpoint in the 14 days (policy)
 * up to the view's day. An account's team is that of the seat, or the pool, accountable for its CSM work.
 *
 * A group is there when at least one of its tech-touch accounts has a health score; without any, it is
 * not known.
 *
 * @param touchpoints null when none are recorded at all: then nothing is known, and neither is the rule.
 * @returns null when nothing is known.
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export function healthFigures(
  view: OrganizationView,
  health: AccountsHealth,
  touchpoints: TouchpointColumns | null,
): ByGroup<HealthFigures> | null {
  if (touchpoints === null) return null
  const touched = touchedRows(view, touchpoints)
  const teams = new Map<Id, Tally>()
  const segments = new Map<Segment, Tally>()
  const whole = new Map<null, Tally>()
  for (const row of view.accounts.rows) {
    const level = health.levelOf(row)
    const places = level === null ? null : techTouchPlaces(view, row)
    if (places === null) continue
    const { teamIds, segment } = places
    const tallies = [
      ...teamIds.map((id) => tallyOf(teams, id)),
      tallyOf(segments, segment),
      tallyOf(whole, null),
    ]
    if (!isAtRisk(level)) continue
    for (const tally of tallies) {
      tally.atRisk += 1
      if (touched[row] !== 1) tally.untouched += 1
    }
  }
  const organization = whole.get(null)
  return organization === undefined ? null : { organization, teams, segments }
}

function tallyOf<K>(groups: Map<K, Tally>, key: K): Tally {
  const tally = groups.get(key) ?? { atRisk: 0, untouched: 0 }
  groups.set(key, tally)
  return tally
}

/** The groups that a live tech-touch account counts in, the organization besides; null for the others. */
export function techTouchPlaces(
  { accounts, coverage, positions }: OrganizationView,
  row: number,
): { readonly teamIds: readonly Id[]; readonly segment: Segment } | null {
  const [segment, tier] = [accounts.segment(row), accounts.tier(row)]
  if (rowOfWork('CSM', segment, tier, accounts.complexity(row)) !== 'CSM_SMB') return null
  const teamIds = coverage.ofAccount(row).flatMap((each) => {
    if (coverage.kind(each) !== 'ACCOUNTABLE' || coverage.responsibility(each) !== 'CSM') return []
    const positionId = coverage.positionId(each)
    const seat = positionId === null ? undefined : positions.get(positionId)
    return seat?.teamId ?? coverage.teamId(each) ?? []
  })
  return { teamIds, segment }
}

function touchedRows(view: OrganizationView, { accountRow, day }: TouchpointColumns): Uint8Array {
  const days = figuresOf(view).number('policy.hireTrigger.smb.touchpointWindow')
  const touched = new Uint8Array((view.accounts.rows.at(-1) ?? -1) + 1)
  for (let index = 0; index < accountRow.length; index += 1) {
    const on = day[index]!
    if (view.day - days < on && on <= view.day) touched[accountRow[index]!] = 1
  }
  return touched
}
