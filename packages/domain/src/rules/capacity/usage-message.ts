import type { Message } from '../../kernel/message.js'
import { exceeds } from '../../kernel/near.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Band } from './band.js'

/** What is said of a book against those who carry it, everything in seats. */
interface Usage {
  readonly about: { readonly by: string; readonly name: string | null; readonly family: RoleFamily }
  readonly load: number
  readonly capacity: number
  readonly fullCapacity: number
  readonly band: Band | null
  /** Accounts that nobody has capacity for. */
  readonly exposed: number
}

/**
 * How full a book is, in one sentence. Where people still ramp or are away, it is measured by what will be
 * there afterwards, and what is there today is told beside: a few days of a new colleague are no measure.
 */
export function usageMessage({ about, ...usage }: Usage): Message {
  const { load, capacity, fullCapacity, band, exposed } = usage
  if (load === 0 && capacity === 0) return { key: 'capacity.LINE_IDLE', params: about }
  if (fullCapacity > 0 && exceeds(fullCapacity, capacity)) {
    const params = { ...about, utilisation: load / fullCapacity, load, capacity, fullCapacity }
    return { key: 'capacity.LINE_FOR_NOW', params }
  }
  if (capacity === 0 || band === null) {
    return { key: 'capacity.LINE_NO_CAPACITY', params: { ...about, load, exposed } }
  }
  return {
    key: 'capacity.LINE_UTILISED',
    params: { ...about, utilisation: load / capacity, load, capacity, band },
  }
}
