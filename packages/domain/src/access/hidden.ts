import type { Field } from '../entities/fields/index.js'
import type { Action } from './actions.js'
import type { Grant } from './grant.js'

/** The kinds of data that are shown to few. */
export type Sensitive = NonNullable<Field['sensitive']>

/** Which action shows them. */
const SHOWN_BY = {
  pay: 'pay.read',
  person: 'personData.read',
} as const satisfies Readonly<Record<Sensitive, Action>>

/** What somebody does not see, in one order. */
export function hiddenFrom({ actions }: Pick<Grant, 'actions'>): readonly Sensitive[] {
  const all = Object.keys(SHOWN_BY) as Sensitive[]
  return all.filter((each) => !actions.has(SHOWN_BY[each]))
}
