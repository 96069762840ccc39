import type { Id } from '../../kernel/ids.js'
import {
  type Check,
  distinctCheck,
  listCheck,
  recordCheck,
  referenceCheck,
} from '../value-checks.js'
import type { RecordWords } from '../words.js'
import { field, type Fields, type Options, type RecordOf } from './field.js'

/** Another thing, by its kind's name. */
export function reference<
  const O extends Options<Id> & {
    readonly as?: string
    readonly owner?: boolean
    readonly needs?: 'throughout' | 'whenSet'
  },
>(to: string, options?: O) {
  const { as, owner, needs } = options ?? {}
  return field<Id, 'reference', O>('reference', { sql: 'uuid', check: referenceCheck }, options, {
    to,
    needs: needs ?? 'throughout',
    ...(as !== undefined && { as }),
    ...(owner !== undefined && { owner }),
  })
}

/** A list of records with fields of their own, such as milestones; at most 100, of which no two have the same in `distinct`. */
export function records<
  const F extends Fields,
  const O extends Options<readonly never[]> & { readonly distinct?: keyof F & string },
>(fields: F, words: RecordWords<NoInfer<keyof F & string>>, options?: O) {
  const list = listCheck(checkOf(fields))
  const { distinct } = options ?? {}
  const check = distinct === undefined ? list : distinctCheck(list, distinct)
  const kept = { sql: 'jsonb', check } as const
  return field<readonly RecordOf<F>[], 'records', O>('records', kept, options, { fields, words })
}

/** One record with fields of its own. */
export function record<const F extends Fields, const O extends Options<never>>(
  fields: F,
  words: RecordWords<NoInfer<keyof F & string>>,
  options?: O,
) {
  const kept = { sql: 'jsonb', check: checkOf(fields) } as const
  return field<RecordOf<F>, 'record', O>('record', kept, options, { fields, words })
}

/** A value of a shape of its own, judged where it is set. */
export function shaped<V, const T extends string, const O extends Options<V>>(
  type: T,
  options?: O,
) {
  return field<V, T, O>(type, { sql: 'jsonb', check: () => null }, options)
}

function checkOf(fields: Fields): Check {
  return recordCheck(
    Object.fromEntries(Object.entries(fields).map(([name, { check }]) => [name, check])),
  )
}
