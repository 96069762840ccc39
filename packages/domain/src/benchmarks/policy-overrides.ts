import type { PolicyValue } from '../entities/policy.js'

/** An organization's overrides of figures on one day: key → value in the catalogue's unit. */
export type PolicyOverrides = ReadonlyMap<string, PolicyValue>
