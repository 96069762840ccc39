import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressId } from '@/address/use-address-id'
import type { CalledQuestion } from './renewals-query'
import { callStatuses } from './call-status'

/** What is chosen where any will do. */
export const ANY = 'ANY'
/** The owner that is nobody. */
export const NOBODY = 'NOBODY'

export const statusChoices = [ANY, ...callStatuses] as const
const gapChoices = [ANY, 'DOUBTFUL', 'HOPEFUL'] as const

/** What each filter of the list shows, and what a change of it does. */
export type CalledFields = ReturnType<typeof useCalledFilter>['fields']

/** Which contracts are listed, kept in the address. */
export function useCalledFilter() {
  const status = useAddressChoice('status', statusChoices)
  const month = useAddressId('month')
  const owner = useAddressId('owner')
  const gap = useAddressChoice('gap', gapChoices)
  const question: CalledQuestion = {
    statuses: status[0] === ANY ? null : [status[0]],
    month: month[0],
    ownerId: owner[0] === NOBODY ? null : owner[0],
    unowned: owner[0] === NOBODY ? true : null,
    gap: gap[0] === ANY ? null : gap[0],
  }
  return { question, fields: { status, month, owner, gap } }
}
