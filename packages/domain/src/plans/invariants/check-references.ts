import { type Day, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { firstGap, type Period } from '../../kernel/periods.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'
import type { FindableKind, PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { isLater, type Touch } from '../touch.js'
import { lifeOf as lifeOfRecord, type Reference, references } from './reference.js'
import { type Referrer, referrers } from './referrers.js'

const MAX_EXAMPLES = 5

/**
 * Whatever refers to a thing refers to one that is live throughout. When not, the last change that
 * touched either is refused: the referring one for pointing at what is not there, the other for
 * taking away what is in use, with a list of what stands in the way.
 */
export function checkReferences(run: PlanRun): void {
  const inTheWay = new Map<Touch, Referrer[]>()
  const lifeOf = livesOf(run.draft)
  for (const referrer of toBeChecked(run)) {
    const { kind, record } = referrer
    const own = run.touchOf(kind, 'id' in record ? record.id : record.key)
    for (const reference of references(kind, record)) {
      const life = lifeOf(reference.target, reference.id)
      const gap = life === null ? reference.period.from : firstGap(reference.period, life)
      if (gap === null) continue
      const other = run.touchOf(reference.target, reference.id)
      if (other !== null && (own === null || isLater(other, own))) {
        const referrers = inTheWay.get(other)
        if (referrers === undefined) inTheWay.set(other, [referrer])
        else referrers.push(referrer)
      } else if (own !== null) refuseReference(run, own, reference, gap)
    }
  }
  for (const [touch, things] of inTheWay) refuseInUse(run, touch, things)
}

/** When things are live, each asked for once: many refer to one, and it may have had many lives. */
function livesOf(draft: StateDraft): StateDraft['lifeOf'] {
  const known = new Map<ThingKind, Map<Id, readonly Period[] | null>>()
  return (kind, id) => {
    let ofKind = known.get(kind)
    if (ofKind === undefined) {
      ofKind = new Map()
      known.set(kind, ofKind)
    }
    let life = ofKind.get(id)
    if (life === undefined) {
      life = draft.lifeOf(kind, id)
      ofKind.set(id, life)
    }
    return life
  }
}

/** The touched things, and what refers to touched things whose life may have shrunk. */
function toBeChecked(run: PlanRun): readonly Referrer[] {
  const checked: Referrer[] = []
  const shrunk = new Map<ThingKind, Set<Id>>()
  for (const touch of run.touches) {
    const { after: record } = touch
    if (record !== null) checked.push({ kind: touch.kind, record })
    if (touch.before === null || !('history' in touch.before) || !('id' in touch.before)) continue
    if (touch.kind === 'organization') continue
    const before = lifeOfRecord(touch.before)
    const held = record === null ? [] : lifeOfRecord(record as Records['role'])
    if (before.every((period) => firstGap(period, held) === null)) continue
    shrunk.set(touch.kind, (shrunk.get(touch.kind) ?? new Set()).add(touch.id))
  }
  for (const [kind, ids] of shrunk) {
    const untouched = referrers(run.draft, kind, ids).filter(
      ({ kind: of, record }) => run.touchOf(of, 'id' in record ? record.id : record.key) === null,
    )
    checked.push(...untouched)
  }
  return checked
}

function refuseReference(run: PlanRun, own: Touch, reference: Reference, gap: Day): void {
  const { field, target, id } = reference
  const record = run.draft.get(target, id)
  if (record === null) {
    run.refuseAt(own.at, 'NOT_FOUND', field, { thing: target, id })
    return
  }
  const name = thingLabel(target, record, run.draft)
  const date = formatDay(gap)
  if (target === 'team') run.refuseAt(own.at, 'RETIRED_TEAM', field, { team: name, date })
  else if (target === 'position') {
    run.refuseAt(own.at, 'CLOSED_POSITION', field, { position: name, date })
  } else run.refuseAt(own.at, 'NOT_LIVE', field, { thing: target, name, date })
}

function refuseInUse(run: PlanRun, touch: Touch, things: readonly Referrer[]): void {
  const record = touch.after ?? touch.before
  const name = record === null ? touch.id : thingLabel(touch.kind, record, orFormer(run))
  for (const what of new Set(things.map(({ kind }) => kind))) {
    const ofKind = things.filter(({ kind }) => kind === what)
    const labels = new Set(
      ofKind.map((thing) => thingLabel(thing.kind, thing.record, orFormer(run))),
    )
    run.refuseAt(touch.at, 'IN_USE', 'id', {
      thing: touch.kind,
      name,
      what,
      count: ofKind.length,
      examples: [...labels].slice(0, MAX_EXAMPLES).join(', '),
    })
  }
}

/** Things as the plan leaves them or, where it took them out, as they were before. */
function orFormer(run: PlanRun): { get: StateDraft['get'] } {
  const get = (kind: FindableKind, id: Id) =>
    run.draft.get(kind, id) ?? run.touchOf(kind, id)?.before ?? null
  return { get: get as StateDraft['get'] }
}
