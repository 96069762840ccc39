import { accountWords } from './account.words.js'
import { entity, type FieldsOf } from './entity.js'
import {
  choice,
  currency,
  date,
  flag,
  hundredths,
  integer,
  language,
  money,
  reference,
  text,
} from './fields/index.js'

/** A customer. */
export const account = entity('account', {
  plural: 'accounts',
  changes: {
    create: 'addAccount',
    update: 'updateAccount',
    end: 'closeAccount',
    reopen: 'reopenAccount',
  },
  label: 'name',
  order: { field: 'acv', direction: 'DESC' },
  inOrder: [['contractStart', 'contractEnd']],
  fields: {
    name: text(),
    /** Annual contract value in minor units of the contract's currency. */
    acv: money({ contract: 'own' }),
    /** ISO 4217; null: the organization's. */
    contractCurrency: currency({ optional: true }),
    segment: choice('segment'),
    /** Null: the segment's row of the capacity table applies. */
    tier: choice('tier', { optional: true, by: 'setTier' }),
    strategic: flag({ otherwise: false }),
    complexity: choice('complexity', { otherwise: 'MODERATE' }),
    vertical: text({ shared: true, optional: true }),
    region: text({ shared: true, optional: true }),
    language: language({ optional: true }),
    /** The account above it in its customer's family. */
    parentId: reference('account', { optional: true, needs: 'whenSet', as: 'parent' }),
    signedOn: date({ optional: true }),
    contractStart: date({ optional: true }),
    contractEnd: date({ optional: true }),
    /** By how many days before the contract's end notice must be given. */
    noticeDays: integer(0, 3_650, { optional: true }),
    autoRenew: flag({ otherwise: false }),
    renewalTerms: text({ shared: true, max: 2_000, optional: true }),
    /** Share of one ordinary account's load. */
    loadWeight: hundredths(0, 10_000, { otherwise: 100 }),
    /** The seat that steps in for whoever answers for it. */
    backupPositionId: reference('position', { optional: true, needs: 'whenSet', as: 'backup' }),
    /** The rollout of a service model in whose pilot it is. */
    pilotId: reference('rollout', { optional: true, needs: 'whenSet', as: 'pilot' }),
  },
  words: accountWords,
})
export interface AccountFields extends FieldsOf<typeof account> {}
