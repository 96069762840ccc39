import type { Id } from '@postscale/domain'
import { demoId } from '../demo-id.js'

export const NORTHWIND_SLUG = 'northwind-large'
export const NORTHWIND_ID = demoId(NORTHWIND_SLUG)
/** Days from the organization's first day to today. */
export const NORTHWIND_AGE = 1500

/** The id of one of its things by name; the ordinal keeps a long series in order. */
export function northwindId(kind: string, name: string, ordinal = 0): Id {
  return demoId(`${NORTHWIND_SLUG}/${kind}/${name}`, ordinal)
}
