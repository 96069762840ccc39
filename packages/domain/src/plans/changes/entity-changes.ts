import { settersOf } from '../../entities/change-order.js'
import { type Entity, upsertName } from '../../entities/entity.js'
import { ENTITIES, type EntityKind } from '../../entities/registry.js'
import type { EntityChange } from '../change.js'
import type { PlanRun } from '../plan-run.js'
import { createThing } from './create-thing.js'
import { endThing } from './end-thing.js'
import type { Executors } from './executor.js'
import { reopenThing } from './reopen-thing.js'
import { setFields } from './set-fields.js'
import { upsertThing } from './upsert-thing.js'

type Run = (run: PlanRun, change: never) => void

/** What creates, updates, moves, ends and reopens things: for every kind, the changes that its entity names. */
export const entityChanges = Object.fromEntries(
  Object.values<Entity<EntityKind>>(ENTITIES).flatMap((entity) => executorsOf(entity)),
) as unknown as Executors<EntityChange['type']>

function executorsOf(entity: Entity<EntityKind>): readonly (readonly [string, Run])[] {
  const { create, update, end, reopen } = entity.changes
  return [
    [create, (run, change) => createThing(run, entity, change)],
    [upsertName(entity.kind), (run, change) => upsertThing(run, entity, change)],
    [update, (run, change) => setFields(run, entity, change, 'update')],
    ...settersOf(entity.fields, end).map((setBy): readonly [string, Run] => [
      setBy,
      (run, change) => setFields(run, entity, change, setBy),
    ]),
    ...(end === undefined
      ? []
      : [[end, (run: PlanRun, change: never) => endThing(run, entity, change)] as const]),
    ...(reopen === undefined
      ? []
      : [[reopen, (run: PlanRun, change: never) => reopenThing(run, entity, change)] as const]),
  ]
}
