import { entity, type FieldsOf } from './entity.js'
import {
  basisPoints,
  choice,
  currency,
  emails,
  integer,
  locale,
  money,
  number,
  records,
  text,
  timeZone,
} from './fields/index.js'
import { organizationWords, planRateWords } from './organization.words.js'

/** What a unit of another currency is worth in a fiscal year's plan. */
const planRateFields = {
  currency: currency(),
  /** Units of the organization's currency for one unit of this one. */
  rate: number({ positive: true }),
}

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
    /** The month in which its fiscal year begins, from 1 for January. */
    fiscalYearStart: integer(1, 12, { otherwise: 1 }),
    /** Contracts in other currencies are told at these, which hold for the whole fiscal year. */
    planRates: records(planRateFields, planRateWords, { otherwise: [], distinct: 'currency' }),
    productComplexity: choice('complexity', { otherwise: 'MODERATE' }),
    growthMotion: choice('growthMotion', { optional: true }),
    orgModel: choice('orgModel', { optional: true }),
    serviceModel: choice('serviceModel', { optional: true }),
    reportingLine: choice('reportingLine', { optional: true }),
    /** Who must agree before a plan is applied. */
    approvalRule: choice('approvalRule', { otherwise: 'NONE' }),
    /** Of whom one must agree where they are named. */
    approvers: emails({ otherwise: [] }),
    /** Plans that change more things need approval; with neither limit every plan does. */
    approvalOverChanges: integer(0, 10_000, { optional: true }),
    /** Plans that cost more a year need approval. */
    approvalOverCost: money({ optional: true }),
  },
  words: organizationWords,
})
export interface OrganizationFields extends FieldsOf<typeof organization> {}
