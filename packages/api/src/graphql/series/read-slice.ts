import { isId, parseDay } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'
import type { ConnectionArgs } from '../relay/connection-args.js'
import { decodeCursor } from '../relay/cursor.js'
import { pageSize } from '../relay/paginate.js'
import type { SortOrder } from '../relay/sort-key.js'
import type { KeyColumn, SeriesSlice } from '../../time-series/series-question.js'

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
  const { size, fromEnd } = pageSize(args)
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
    size,
    fromEnd,
  }
}

function fits(part: string, type: KeyColumn['type'] | undefined): boolean {
  if (type === 'date') return parseDay(part) !== null
  return type === 'uuid' ? isId(part) : !part.includes('\0')
}
