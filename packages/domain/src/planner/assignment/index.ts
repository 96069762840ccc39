/**
 * Who has which account: the books of CSMs levelled with as few moves as wanted, and how far that is from the best.
 */
export {
  type AccountMove,
  assignAccounts,
  type Assignment,
  type AssignmentOptions,
} from './assign-accounts.js'
export { type BookWeights, usualWeights } from './book-weights.js'
export type { FewestMoves, WithinOutcome } from './books-within.js'
export { checkLevel, type LevelCertificate } from './check-level.js'
export { checkWithin } from './check-within.js'
export type { HoldBack } from './held-back.js'
export { type FrontierPoint, movesFrontier } from './moves-frontier.js'
export type { MoveReasons } from './move-reasons.js'
export { type NextHire, type NextHires, type StaffedBooks, valueOfNextHire } from './next-hire.js'
export { organizationBooks } from './organization-books.js'
