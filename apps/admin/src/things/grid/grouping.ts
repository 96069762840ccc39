import { vocabularies } from '@postscale/schema/entities'
import { type FilterField, filterFields } from '../filters/filter-field'
import type { ListedKind } from '../thing'
import { type GroupThing, isOfFew, type Relation } from './group-things'

/** What some things of a list share, and how they are asked for. */
export interface ThingGroup {
  /**
   * A code of the field's vocabulary, `yes`, `no`, the id of what is referred to, or `none` for what has no value; as the
   * address keeps it.
   */
  readonly key: string
  /** What is referred to is called. */
  readonly name?: string
  /** What the list's filter says of the field. */
  readonly operand: unknown
}

/** By which fields of a kind its lists are grouped: those of few values, each of which can be asked for. */
export function groupings(kind: ListedKind): readonly FilterField[] {
  return filterFields(kind).filter(
    (by) =>
      by.key !== null &&
      (by.type === 'choice' ||
        (by.type === 'flag' && by.field?.presence !== 'optional') ||
        isOfFew(by)),
  )
}

/**
 * The groups of a list: each thing is in one of them.
 *
 * @param operand what the list is filtered by in the field; undefined where it is not.
 * @param things what the field refers to, as far as the filter lets it through.
 */
export function groupsOf(
  by: FilterField,
  operand: unknown,
  things: readonly GroupThing[] = [],
): readonly ThingGroup[] {
  if (by.type === 'flag') {
    const flags = [
      { key: 'yes', operand: true },
      { key: 'no', operand: false },
    ]
    return typeof operand === 'boolean' ? flags.filter((each) => each.operand === operand) : flags
  }
  const {
    in: listed,
    ids,
    isNull,
  } = (operand ?? {}) as Relation & {
    readonly in?: readonly string[]
  }
  const hasNone = by.field?.presence === 'optional' && (isNull ?? (listed ?? ids) === undefined)
  const none = hasNone ? [{ key: 'none', operand: { isNull: true } }] : []
  if (by.type === 'reference') {
    const asked = isNull === true ? [] : things
    const own = by.to === 'team' ? { withBranch: false } : {}
    return [
      ...asked.map(({ id, name }) => ({ key: id, name, operand: { ids: [id], ...own } })),
      ...none,
    ]
  }
  const values = by.choices === undefined ? [] : vocabularies[by.choices].values
  const asked = values.filter((each) =>
    listed === undefined ? isNull !== true : listed.includes(each),
  )
  return [...asked.map((each) => ({ key: each, operand: { in: [each] } })), ...none]
}
