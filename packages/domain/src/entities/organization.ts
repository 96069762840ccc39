import { entity, type FieldsOf } from './entity.js'
import { basisPoints, choice, locale, money, text, timeZone } from './fields/index.js'
import { organizationWords } from './organization.words.js'

/** The organization itself: its slug and currency are fixed for life. */
export const organization = entity('organization', {
  plural: 'organizations',
  changes: { create: 'createOrganization', update: 'updateOrganization' },
  label: 'name',
  order: { field: 'name', direction: 'ASC' },
  fields: {
    name: text(),
    locale: locale({ otherwise: 'en' }),
    /** IANA name; "today" is read in it. */
    timeZone: timeZone({ otherwise: 'UTC' }),
    /** Basis points of revenue: 7500 is 75 %. */
    grossMargin: basisPoints({ optional: true }),
    /** What a year of winning new customers costs. */
    acquisitionCost: money({ optional: true }),
    productComplexity: choice('complexity', { otherwise: 'MODERATE' }),
    growthMotion: choice('growthMotion', { optional: true }),
    orgModel: choice('orgModel', { optional: true }),
    serviceModel: choice('serviceModel', { optional: true }),
    reportingLine: choice('reportingLine', { optional: true }),
  },
  words: organizationWords,
})
export interface OrganizationFields extends FieldsOf<typeof organization> {}
