import type { OrganizationView } from '../state/view.js'

const BASIS_POINTS = 10_000

/** The organization's gross margin as a fraction; null when it is not known. */
export function grossMarginOf({ organization }: OrganizationView): number | null {
  return organization.grossMargin === null ? null : organization.grossMargin / BASIS_POINTS
}
