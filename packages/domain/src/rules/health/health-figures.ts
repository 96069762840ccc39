import type { Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { type DailySums, DailyTally } from '../hire-triggers/daily-tally.js'
import type { CountedIn } from '../hire-triggers/group-tally.js'
import type { ByGroup, HealthFigures } from '../hire-triggers/hire-trigger-input.js'
import type { AccountsHealth } from './accounts-health.js'
import { atRiskBefore } from './at-risk-before.js'
import { ONE, withContacts } from './contact-weeks.js'
import { csmPlaces } from './csm-places.js'
import type { SignalColumns, TouchpointColumns } from './fact-columns.js'
import { riskDays, touchpointReach } from './fact-history.js'
import { type HealthModel, healthModel } from './health-model.js'

interface Tally {
  atRisk: number
  untouched: number
}

/**
 * What the hire trigger of tech-touch CSMs needs: of each team, segment and the organization the
 * tech-touch accounts that are at risk or worse on the view's day and were 14 days (policy) before it, those
 * of them without a touchpoint in the 14 days (policy) up to the day, and how often contact with its
 * tech-touch accounts, at risk or not, was recorded in the last 13 weeks (policy). An account's team is that
 * of the seat, or the pool, accountable for its CSM work.
 *
 * A group is there when at least one of its tech-touch accounts has a health score; without any, it is
 * not known.
 *
 * @param signals those that `health` was told from, and those that count on the day before it.
 * @param touchpoints of the last 13 weeks and more.
 * @returns null when nothing is known.
 * Source: TS "Core roles"; 3-rules "Hire triggers".
 */
export function healthFigures(
  view: OrganizationView,
  health: AccountsHealth,
  signals: SignalColumns,
  touchpoints: TouchpointColumns,
): ByGroup<HealthFigures> | null {
  const model = healthModel(view)
  const atRisk = atRiskBefore(view.state, health, signals, model, view.day - riskDays(model))
  const touched = touchedRows(view, touchpoints, model)
  const places = placesByRow(view)
  const teams = new Map<Id, Tally>()
  const segments = new Map<Segment, Tally>()
  const whole = new Map<null, Tally>()
  for (const row of view.accounts.rows) {
    const level = health.levelOf(row)
    const place = level === null ? null : places(row)
    if (place === null) continue
    const { teamIds, segment } = place
    const tallies = [
      ...teamIds.map((id) => tallyOf(teams, id)),
      ...(segment === null ? [] : [tallyOf(segments, segment)]),
      tallyOf(whole, null),
    ]
    if (!atRisk.has(row)) continue
    for (const tally of tallies) {
      tally.atRisk += 1
      if (touched[row] !== 1) tally.untouched += 1
    }
  }
  const all = whole.get(null)
  if (all === undefined) return null
  const contacts = contactsByDay(touchpoints, places)
  const figures = (tally: Tally, sums: DailySums | undefined): HealthFigures =>
    withContacts(tally, sums, view, model)
  return {
    organization: figures(all, contacts.whole),
    teams: new Map([...teams].map(([id, tally]) => [id, figures(tally, contacts.teams.get(id))])),
    segments: new Map(
      [...segments].map(([each, tally]) => [each, figures(tally, contacts.segments.get(each))]),
    ),
  }
}

function tallyOf<K>(groups: Map<K, Tally>, key: K): Tally {
  const tally = groups.get(key) ?? { atRisk: 0, untouched: 0 }
  groups.set(key, tally)
  return tally
}

/** Where each account counts as tech-touch, looked up once. */
function placesByRow(view: OrganizationView): (row: number) => CountedIn | null {
  const known = new Map<number, CountedIn | null>()
  return (row) => {
    let places = known.get(row)
    if (places === undefined) {
      places = csmPlaces(view, row, 'CSM_SMB')
      known.set(row, places)
    }
    return places
  }
}

function touchedRows(
  view: OrganizationView,
  { accountRow, day }: TouchpointColumns,
  model: HealthModel,
): Uint8Array {
  const from = view.day - touchpointReach(model)
  const touched = new Uint8Array((view.accounts.rows.at(-1) ?? -1) + 1)
  for (let index = 0; index < accountRow.length; index += 1) {
    const on = day[index]!
    if (from <= on && on <= view.day) touched[accountRow[index]!] = 1
  }
  return touched
}

function contactsByDay(
  { accountRow, day }: TouchpointColumns,
  places: (row: number) => CountedIn | null,
): DailyTally {
  const contacts = new DailyTally(day, 1)
  for (let index = 0; index < accountRow.length; index += 1) {
    const place = places(accountRow[index]!)
    if (place !== null) contacts.add(place, day[index]!, 1, ONE)
  }
  return contacts
}
