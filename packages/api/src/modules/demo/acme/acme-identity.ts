import { demoId } from '../demo-id.js'
import { TEAMS } from './teams.js'

export const ACME_SLUG = 'acme-cloud'
export const ACME_ID = demoId(ACME_SLUG)
/** Days from the organization's first day to today. */
export const ACME_AGE = -TEAMS.success.from
