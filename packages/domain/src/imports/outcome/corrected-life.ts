import { type Day, FOREVER } from '../../kernel/days.js'
import { type History, lives, moveLife, setFieldsFrom } from '../../kernel/history.js'
import type { EntityKind } from '../../entities/registry.js'
import type { Records } from '../../state/records.js'
import { type RefusedRow, type RowChange, refusedRow } from './row-outcome.js'

/** When a row says that its thing begins and ends; null takes an end away, undefined says nothing. */
export interface LifeOfRow {
  readonly since?: Day | undefined
  readonly until?: Day | null | undefined
}

/** The ends of a thing's life that a row says otherwise than they are recorded. */
interface Correction {
  /** A day of that life. */
  readonly around: Day
  readonly from?: Day
  readonly to?: Day
}

/**
 * What a row says otherwise of a life: of the first that ends after the day on which it says that its thing
 * begins, else of the one around a day, or the last one before it. Null where it agrees.
 */
export function lifeCorrection(
  history: History<unknown>,
  day: Day,
  { since, until }: LifeOfRow,
): Correction | null {
  const all = lives(history)
  const around = all.findLast(({ from }) => from <= day) ?? all[0]
  const life = since === undefined ? around : (all.find(({ to }) => since < to) ?? all.at(-1))
  if (life === undefined) return null
  const to = until === undefined ? life.to : (until ?? FOREVER)
  const correction = {
    ...(since !== undefined && since !== life.from && { from: since }),
    ...(to !== life.to && { to }),
  }
  return Object.keys(correction).length === 0 ? null : { around: life.from, ...correction }
}

/** A thing whose life is corrected. */
type Corrected<K extends EntityKind> = Pick<Records[K], 'externalReferences' | 'history' | 'id'>

/**
 * The change that corrects when a thing begins or ends, and with it the fields that a row gives from a day on.
 * It records the history anew, as if it had never been otherwise.
 */
export function correctedLife<K extends EntityKind>(
  kind: K,
  thing: Corrected<K>,
  day: Day,
  correction: Correction,
  fields: object = {},
): RowChange | RefusedRow {
  const history = changedHistory(thing.history as History<object>, day, correction, fields)
  if (history === null) return refusedRow('LIFE_EMPTY', { thing: kind })
  return recordedAnew(kind, { ...thing, history } as Corrected<K>)
}

/** The change that records a thing anew, as if it had never been otherwise. */
export function recordedAnew<K extends EntityKind>(
  kind: K,
  { id, externalReferences, history }: Corrected<K>,
): RowChange {
  const record = { id, externalReferences, history } as Records[K]
  return { type: 'restore', kind, id, revision: 1, record }
}

/** A history with a life corrected, if at all, and fields set from a day on; null where no day is left of it. */
export function changedHistory<F extends object>(
  history: History<F>,
  day: Day,
  correction: Correction | null,
  fields: Partial<F>,
): History<F> | null {
  const moved = correction === null ? history : moveLife(history, correction.around, correction)
  if (moved === null) return null
  return setFieldsFrom(moved, Math.max(day, moved[0]?.from ?? day), fields) ?? moved
}
