/**
 * Who has which account: the books of CSMs levelled with as few moves as wanted, and how far that is from the best.
 */
export { assignAccounts, type AssignmentOptions } from './assign-accounts.js'
export type { HoldBack } from './held-back.js'
export { type FrontierPoint, movesFrontier } from './moves-frontier.js'
export { organizationBooks } from './organization-books.js'
