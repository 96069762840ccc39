import type { Field } from '../../entities/fields/index.js'
import { referencesOfKind } from '../../entities/references-of-kind.js'
import { ENTITIES, type EntityKind, type PeriodKind } from '../../entities/registry.js'
import type { Day } from '../../kernel/days.js'
import { type History, namesIn, type Version } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Records, ThingKind } from '../../state/records.js'
import { referrers, type Referrer } from '../invariants/referrers.js'
import type { PlanRun } from '../plan-run.js'

type Fields = Readonly<Record<string, unknown>>
type AnyHistory = History<Fields>

/**
 * Ends, on a day, whatever needs a thing that ends then: what belongs to it or cannot be without it
 * ends with it, and with that what depends on it in turn; what only names it no longer does. Each is a
 * change of the plan like any other, listed in its preview. Of a thing that will have lasted no day,
 * nothing may be left that names it, whether it still needs it or not.
 */
export function endDependents(run: PlanRun, kind: EntityKind, id: Id, day: Day): void {
  const begins = run.draft.lifeOf(kind, id)?.[0]?.from ?? day
  const which = begins < day ? 'NEEDING' : 'ALL'
  for (const referrer of referrers(run.draft, kind, new Set([id]), which)) {
    if ('history' in referrer.record) endOrRelease(run, referrer, kind, id, day)
    else cutPeriod(run, referrer.kind as PeriodKind, referrer.record as never, day)
  }
}

/** An occupancy, a leave or a coverage ends; one that would only begin afterwards is taken out. */
function cutPeriod<K extends PeriodKind>(
  run: PlanRun,
  kind: K,
  record: Records[K],
  day: Day,
): void {
  if (record.to <= day) return
  if (record.from >= day) run.remove(kind, record)
  else run.save(kind, { ...record, to: day })
}

function endOrRelease(
  run: PlanRun,
  { kind, record }: Referrer,
  target: ThingKind,
  id: Id,
  day: Day,
): void {
  if (!Object.hasOwn(ENTITIES, kind)) return
  const entity = kind as EntityKind
  const thing = record as Records[EntityKind]
  const fields = referencesOfKind(kind).filter(({ to }) => to === target)
  const history = thing.history as AnyHistory
  const after = history.filter(({ to }) => to > day)
  const cannotBeWithout = fields.some(
    ({ name, field }) => isKept(field) && after.some((version) => version.fields[name] === id),
  )
  if (cannotBeWithout) {
    endDependents(run, entity, thing.id, day)
    endLifeOn(run, entity, thing, day)
    return
  }
  const names = fields.map(({ name }) => name)
  const released = release(history, names, id, day)
  if (released !== null) run.save(entity, { ...thing, history: released } as Records[EntityKind])
}

/** Whether a thing goes on naming what it names: it cannot be without it, or never becomes another's. */
function isKept({ presence, setBy }: Field): boolean {
  return presence !== 'optional' || setBy === 'never'
}

function endLifeOn(run: PlanRun, kind: EntityKind, thing: Records[EntityKind], day: Day): void {
  const kept = (thing.history as AnyHistory)
    .filter(({ from }) => from < day)
    .map((version) => (version.to > day ? { ...version, to: day } : version))
  if (kept.length === 0) run.remove(kind, thing)
  else run.save(kind, { ...thing, history: kept } as unknown as Records[EntityKind])
}

/** A history in which optional fields no longer name a thing from a day on; null when none did. */
function release(
  history: AnyHistory,
  names: readonly string[],
  id: Id,
  day: Day,
): AnyHistory | null {
  const namedBy = ({ fields, to }: Version<Fields>) =>
    to <= day ? [] : names.filter((name) => fields[name] === id)
  if (history.every((version) => namedBy(version).length === 0)) return null
  return history.flatMap((version): readonly Version<Fields>[] => {
    const named = namedBy(version)
    if (named.length === 0) return [version]
    const fields = { ...version.fields, ...Object.fromEntries(named.map((name) => [name, null])) }
    if (version.from >= day) {
      const set = version.set === null ? null : namesIn(fields, [...version.set, ...named])
      return [{ ...version, set, fields }]
    }
    return [
      { ...version, to: day },
      { from: day, to: version.to, set: namesIn(fields, named), fields },
    ]
  })
}
