import { isId, parseDay } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'
import type { ConnectionArgs } from '../relay/connection-args.js'
import { decodeCursor } from '../relay/cursor.js'
import type { SortOrder } from '../relay/sort-key.js'
import type { KeyColumn, SeriesSlice } from '../../time-series/series-question.js'

const defaultSize = 50
const largestSize = 100

/**
 * The slice that connection arguments ask for.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readSlice(
  args: ConnectionArgs,
  order: SortOrder,
  key: readonly KeyColumn[],
): SeriesSlice {
  const { first, last } = args
  for (const [argument, size] of Object.entries({ first, last })) {
    if (size != null && (size < 0 || size > largestSize)) throw badUserInput([argument])
  }
  if (first != null && last != null) throw badUserInput(['last'])
  const keyAt = (argument: 'after' | 'before'): readonly string[] | null => {
    const cursor = args[argument]
    if (!cursor) return null
    const parts = decodeCursor(cursor, order, key.length, argument)
    return parts.map((part, index) => {
      if (typeof part === 'string' && fits(part, key[index]?.type)) return part
      throw badUserInput([argument])
    })
  }
  return {
    direction: order.direction,
    after: keyAt('after'),
    before: keyAt('before'),
    size: first ?? last ?? defaultSize,
    fromEnd: last != null,
  }
}

function fits(part: string, type: KeyColumn['type'] | undefined): boolean {
  if (type === 'date') return parseDay(part) !== null
  return type === 'uuid' ? isId(part) : !part.includes('\0')
}
