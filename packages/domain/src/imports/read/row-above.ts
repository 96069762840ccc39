import { foldText } from './choice-words.js'
import type { ImportKind } from './field-spec.js'

/** The field by which rows of a kind name other rows of it as the ones above them. */
export const ABOVE: { readonly [K in ImportKind]?: string } = {
  TEAMS: 'parent',
  POSITIONS: 'reportsTo',
  ROSTER: 'manager',
}

const NAMES = ['externalId', 'email', 'name'] as const

/**
 * Takes away what a row says of who is above it where that is itself, as systems write it of whoever is at
 * the top.
 *
 * @returns whether it did.
 */
export function withoutItselfAbove(kind: ImportKind, row: Record<string, unknown>): boolean {
  const field = ABOVE[kind]
  const above = field === undefined ? undefined : row[field]
  if (field === undefined || typeof above !== 'string') return false
  const isItself = NAMES.some((name) => {
    const own = row[name]
    return typeof own === 'string' && foldText(own) === foldText(above)
  })
  if (isItself) row[field] = null
  return isItself
}
