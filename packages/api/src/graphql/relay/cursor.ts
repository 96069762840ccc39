import { badUserInput } from '../../errors/request-error.js'
import type { SortKey, SortOrder } from './sort-key.js'

/** A place in a sorted list: the order and the key of the item, not a count of items. */
export function encodeCursor(order: SortOrder, key: SortKey): string {
  const text = JSON.stringify([order.field, order.direction, ...key])
  return Buffer.from(text, 'utf8').toString('base64url')
}

/**
 * The key that a cursor of this order stands at.
 *
 * @param keyLength parts that a key of the list has.
 * @throws RequestError BAD_USER_INPUT for garbage and for cursors of another order.
 */
export function decodeCursor(
  cursor: string,
  order: SortOrder,
  keyLength: number | undefined,
  argument: 'after' | 'before',
): SortKey {
  const [field, direction, ...key] = parse(cursor)
  const fits =
    field === order.field &&
    direction === order.direction &&
    key.length > 0 &&
    (keyLength === undefined || key.length === keyLength) &&
    key.every(isPart)
  if (!fits) throw badUserInput([argument])
  return key
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function isPart(value: unknown): value is SortKey[number] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
