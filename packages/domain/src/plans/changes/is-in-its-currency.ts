import type { AccountFields } from '../../entities/account.js'
import type { Field, Fields } from '../../entities/fields/index.js'
import type { Day } from '../../kernel/days.js'
import { type History, versionAt } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { StateDraft } from '../../state/state-draft.js'
import type { PlanRun } from '../plan-run.js'

interface Priced {
  readonly currency?: string
  readonly effective: string
}

/**
 * Whether the currency a change tells is that of the amounts it sets: the organization's, or that of the
 * contract which they belong to; refused when not. What tells none is in it.
 *
 * @param known what the change alters, where it alters something.
 */
export function isInItsCurrency(
  run: PlanRun,
  { fields }: { readonly fields: Fields },
  change: Priced,
  known: { readonly history: History<unknown> } | null = null,
): boolean {
  const { currency: actual } = change
  const own = run.draft.organization?.currency
  if (actual === undefined || own === undefined) return true
  const day = run.day(change.effective)
  if (day === null) return false
  const before = known === null ? {} : (fieldsOn(known.history, day) as object)
  const expected = contractOf(run.draft, fields, { ...before, ...change }, day) ?? own
  if (actual === expected) return true
  run.refuse('CURRENCY_MISMATCH', 'currency', { expected, actual })
  return false
}

/** The currency of the contract to which the amounts among some fields belong; null: the organization's. */
function contractOf(
  draft: StateDraft,
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  day: Day,
): string | null {
  const contract = Object.values<Field>(fields).find((field) => field.contract)?.contract
  if (contract === undefined) return null
  if (contract === 'own') return (values['contractCurrency'] as string | null | undefined) ?? null
  // Whose it is may not have been told.
  const id = values[contract] as Id | undefined
  const account = typeof id === 'string' ? draft.get('account', id) : null
  return account === null ? null : fieldsOn<AccountFields>(account.history, day).contractCurrency
}

/** The fields on a day, or on the nearest one that is known. */
function fieldsOn<F>(history: History<F>, day: Day): F {
  const version = versionAt(history, day) ?? history.findLast(({ from }) => from <= day)
  return (version ?? history[0]!).fields
}
