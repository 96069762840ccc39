import { BILLING } from './billing.js'
import { HELP_DESKS } from './help-desks.js'
import { PEOPLE_SYSTEMS } from './people-systems.js'
import type { ReadyMapping } from './ready-mapping.js'
import { SALESFORCE } from './salesforce.js'
import { SUCCESS_PLATFORMS } from './success-platforms.js'

/** The exports that are known by their columns, as their systems' public documentation describes them. */
export const READY_MAPPINGS: readonly ReadyMapping[] = [
  ...SALESFORCE,
  ...SUCCESS_PLATFORMS,
  ...HELP_DESKS,
  ...BILLING,
  ...PEOPLE_SYSTEMS,
]

/** The ready mapping of that name; null when there is none. */
export function readyMappingNamed(name: string): ReadyMapping | null {
  return READY_MAPPINGS.find((ready) => ready.name === name) ?? null
}
