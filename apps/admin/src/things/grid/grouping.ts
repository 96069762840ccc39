import { vocabularies } from '@postscale/schema/entities'
import { type FilterField, filterFields } from '../filters/filter-field'
import type { ListedKind } from '../thing'

/** What some things of a list share, and how they are asked for. */
export interface ThingGroup {
  /** A code of the field's vocabulary, `yes`, `no`, or `none` for what has no value; as the address keeps it. */
  readonly key: string
  /** What the list's filter says of the field. */
  readonly operand: unknown
}

/** By which fields of a kind its lists are grouped: those of few values, each of which can be asked for. */
export function groupings(kind: ListedKind): readonly FilterField[] {
  return filterFields(kind).filter(
    ({ key, type, field }) =>
      key !== null && (type === 'choice' || (type === 'flag' && field?.presence !== 'optional')),
  )
}

/**
 * The groups of a list: each thing is in one of them.
 *
 * @param operand what the list is filtered by in the field; undefined where it is not.
 */
export function groupsOf(by: FilterField, operand: unknown): readonly ThingGroup[] {
  if (by.type === 'flag') {
    const flags = [
      { key: 'yes', operand: true },
      { key: 'no', operand: false },
    ]
    return typeof operand === 'boolean' ? flags.filter((each) => each.operand === operand) : flags
  }
  const { in: listed, isNull } = (operand ?? {}) as {
    readonly in?: readonly string[]
    readonly isNull?: boolean
  }
  const values = by.choices === undefined ? [] : vocabularies[by.choices].values
  const asked = values.filter((each) =>
    listed === undefined ? isNull !== true : listed.includes(each),
  )
  const hasNone = by.field?.presence === 'optional' && (isNull ?? listed === undefined)
  return [
    ...asked.map((each) => ({ key: each, operand: { in: [each] } })),
    ...(hasNone ? [{ key: 'none', operand: { isNull: true } }] : []),
  ]
}
