import { coverageWords } from './coverage.words.js'
import { type FieldsOf, period } from './entity.js'
import { choice, day, integer, reference, text } from './fields/index.js'

/** Who answers for one responsibility of an account over a time: a seat, or a team that pools the load. */
export const coverage = period('coverage', {
  plural: 'coverage',
  changes: ['endCoverage', 'coverAccount', 'handOverAccount', 'completeHandover', 'tellHandover'],
  changesWhere: {
    endCoverage: { kind: 'ACCOUNTABLE' },
    handOverAccount: { kind: 'ACCOUNTABLE' },
    completeHandover: { kind: 'TRANSITION' },
    tellHandover: { kind: 'ACCOUNTABLE' },
  },
  exclusive: { fields: ['accountId', 'responsibility'], only: { kind: 'ACCOUNTABLE' } },
  oneOf: { as: 'target', fields: ['positionId', 'teamId'] },
  fields: {
    accountId: reference('account', { as: 'account' }),
    responsibility: choice('responsibility'),
    kind: choice('coverageKind'),
    positionId: reference('position', { optional: true, as: 'position' }),
    teamId: reference('team', { optional: true, as: 'team' }),
    reason: text({ shared: true, optional: true }),
    outcome: choice('handoverOutcome', { optional: true }),
    /** The customer's satisfaction with a handover, 1–5. */
    satisfaction: integer(1, 5, { optional: true }),
    outcomeOn: day({ optional: true }),
    /** When the customer was told who answers from then on, and when they accepted it. */
    toldOn: day({ optional: true }),
    acceptedOn: day({ optional: true }),
  },
  words: coverageWords,
})
export interface CoverageFields extends FieldsOf<typeof coverage> {}
