import { arrMovementWords } from './arr-movement.words.js'
import { fact } from './entity.js'
import { choice, money, reference, text } from './fields/index.js'

/** A movement of an account's recurring revenue on one day, netted. */
export const arrMovement = fact('arrMovement', {
  plural: 'arrMovements',
  change: 'recordArrMovement',
  key: ['accountId', 'day'],
  zero: ['amount'],
  fields: {
    accountId: reference('account', { as: 'account' }),
    movement: choice('arrMovementKind'),
    /** Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN, either for TRANSFER. */
    amount: money({ signed: true, contract: 'accountId' }),
    /** Why it was lost: price, bad fit, service level…, as the source says. */
    reason: text({ optional: true }),
  },
  words: arrMovementWords,
})
