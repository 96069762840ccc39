import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressId } from '@/address/use-address-id'
import { useAddressValues } from '@/address/use-address-values'
import type { ForecastCallStatus } from '@/generated/graphql'
import type { CalledQuestion } from './renewals-query'
import { callStatuses } from './call-status'

/** What is chosen where any will do. */
export const ANY = 'ANY'
/** Those that are neither renewed nor lost yet: what a call is about. */
export const OPEN = 'OPEN'
/** The owner that is nobody. */
export const NOBODY = 'NOBODY'

export const statusChoices = [OPEN, ANY, ...callStatuses] as const
const gapChoices = [ANY, 'DOUBTFUL', 'HOPEFUL'] as const
const open: readonly ForecastCallStatus[] = ['COMMIT', 'BEST_CASE', 'NOT_CALLED', 'AT_RISK']

/** What lies behind a figure; what is left out does not restrict. */
interface Behind {
  readonly status?: ForecastCallStatus
  readonly month?: string
  readonly owner?: string
  readonly gap?: 'DOUBTFUL' | 'HOPEFUL'
}

/** Lists what lies behind a figure. */
export type ShowBehind = (behind: Behind) => void

/** What each filter of the list shows, and what a change of it does. */
export type CalledFields = ReturnType<typeof useCalledFilter>['fields']

/** Which contracts are listed, kept in the address; the open ones of all at first. */
export function useCalledFilter() {
  const status = useAddressChoice('status', statusChoices)
  const month = useAddressId('month')
  const owner = useAddressId('owner')
  const gap = useAddressChoice('gap', gapChoices)
  const write = useAddressValues()
  const question: CalledQuestion = {
    statuses: status[0] === ANY ? null : status[0] === OPEN ? [...open] : [status[0]],
    month: month[0],
    ownerId: owner[0] === NOBODY ? null : owner[0],
    unowned: owner[0] === NOBODY ? true : null,
    gap: gap[0] === ANY ? null : gap[0],
  }
  const show: ShowBehind = (behind) =>
    write({ status: ANY, month: undefined, owner: undefined, gap: undefined, ...behind })
  return { question, fields: { status, month, owner, gap }, show }
}
