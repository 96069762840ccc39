import {
  guideScaledBases,
  multipleScaledBases,
  type OrganizationView,
  type ScaledBase,
} from '@postscale/domain'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import type { ScaledBaseInput } from './inputs/scaled-base-input.js'

/**
 * The points of a projection: those that are given, else the usual ones.
 *
 * @throws RequestError BAD_USER_INPUT for money of another currency
 */
export function scaledBasesOf(
  view: OrganizationView,
  given: readonly ScaledBaseInput[] | null | undefined,
  base: 'MULTIPLES' | 'GUIDE',
): readonly ScaledBase[] {
  if (given == null) return base === 'GUIDE' ? guideScaledBases(view) : multipleScaledBases(view)
  const own = view.organization.currency
  return given.map(({ months, customers, arr }, index) => {
    if (arr?.currency != null && arr.currency !== own) {
      throw badUserInput(['points', index, 'arr', 'currency'])
    }
    return { months: months ?? null, customers, arr: arr?.amountMinor ?? null }
  })
}
