import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { versionAt } from '../../kernel/history.js'
import type { OccupancyRecord } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { isLater, type Touch } from '../touch.js'

const ONE_PERSON = 100

/** A seat's occupancies never sum above its FTE, a person's never above one, nobody sits twice. */
export function checkOccupancies(run: PlanRun): void {
  const touchedSeats = new Set<Id>()
  const touchedPeople = new Set<Id>()
  for (const { kind, id } of run.touches) {
    if (kind === 'position') touchedSeats.add(id)
    if (kind !== 'occupancy') continue
    const occupancy = run.draft.get('occupancy', id)
    if (occupancy === null) continue
    touchedSeats.add(occupancy.positionId)
    touchedPeople.add(occupancy.personId)
  }
  const held = (field: 'positionId' | 'personId', id: Id) =>
    run.draft.referring('occupancy', field, id)
  for (const id of touchedSeats) checkSeat(run, id, held('positionId', id))
  for (const id of touchedPeople) checkPerson(run, id, held('personId', id))
}

function checkSeat(run: PlanRun, id: Id, held: readonly OccupancyRecord[]): void {
  const seat = run.draft.get('position', id)
  if (seat === null) return
  const days = [...held.map(({ from }) => from), ...seat.history.map(({ from }) => from)]
  const limitOn = (day: Day) => versionAt(seat.history, day)?.fields.fte ?? null
  const excess = firstExcess(held, days, limitOn)
  if (excess === null) return
  const touch = latest([run.touchOf('position', id), ...touchesOf(run, excess.held)])
  if (touch === null) return
  run.refuseAt(touch.at, 'FTE_EXCEEDED', 'fte', {
    thing: 'position',
    name: thingLabel('position', seat),
    ...excess.params,
  })
}

function checkPerson(run: PlanRun, id: Id, held: readonly OccupancyRecord[]): void {
  const person = run.draft.get('person', id)
  if (person === null) return
  const name = thingLabel('person', person)
  const days = held.map(({ from }) => from)
  const excess = firstExcess(held, days, () => ONE_PERSON)
  const excessTouch = excess === null ? null : latest(touchesOf(run, excess.held))
  if (excess !== null && excessTouch !== null) {
    const params = { thing: 'person', name, ...excess.params } as const
    run.refuseAt(excessTouch.at, 'FTE_EXCEEDED', 'fte', params)
  }
  for (const [one, other] of seatedTwice(held)) {
    const touch = latest(touchesOf(run, [one, other]))
    if (touch === null) continue
    const seat = run.draft.get('position', other.positionId)
    run.refuseAt(touch.at, 'DUPLICATE_OCCUPANCY', 'personId', {
      person: name,
      position: seat === null ? other.positionId : thingLabel('position', seat),
      date: formatDay(other.from),
    })
  }
}

/** Each occupancy that begins before another of the same seat has ended, after that other. */
function* seatedTwice(
  held: readonly OccupancyRecord[],
): Generator<readonly [OccupancyRecord, OccupancyRecord]> {
  const lasting = new Map<Id, OccupancyRecord>()
  for (const next of held.toSorted((a, b) => a.from - b.from)) {
    const longest = lasting.get(next.positionId)
    if (longest !== undefined && next.from < longest.to) yield [longest, next]
    if (longest === undefined || longest.to < next.to) lasting.set(next.positionId, next)
  }
}

/** The first of the days on which those who are there sum above the limit. */
function firstExcess(
  held: readonly OccupancyRecord[],
  days: readonly Day[],
  limitOn: (day: Day) => number | null,
) {
  const coming = held.toSorted((a, b) => a.from - b.from)
  const going = held.toSorted((a, b) => a.to - b.to)
  let [come, gone, fte] = [0, 0, 0]
  for (const day of [...new Set(days)].toSorted((a, b) => a - b)) {
    for (; (coming[come]?.from ?? FOREVER) <= day; come += 1) fte += coming[come]!.fte
    for (; (going[gone]?.to ?? FOREVER) <= day; gone += 1) fte -= going[gone]!.fte
    const limit = limitOn(day)
    if (limit === null || fte <= limit) continue
    const present = held.filter(({ from, to }) => from <= day && day < to)
    return { held: present, params: { fte, limit, date: formatDay(day) } }
  }
  return null
}

function touchesOf(run: PlanRun, held: readonly OccupancyRecord[]): readonly (Touch | null)[] {
  return held.map(({ id }) => run.touchOf('occupancy', id))
}

function latest(touches: readonly (Touch | null)[]): Touch | null {
  return touches.reduce((last, touch) => {
    if (touch === null) return last
    return last === null || isLater(touch, last) ? touch : last
  }, null)
}
