import type { Room } from '../../../kernel/writer.js'
import type { AssignmentMessageParams } from './params.js'

/** Plans of books, in English. */
export const assignmentMessages: Room<'assignment', AssignmentMessageParams> = {
  'assignment.LEVEL_TITLE': (p, f) =>
    `Level the CSMs’ books: ${f.count(p.moves, 'account changes', 'accounts change')} hands`,
  'assignment.LEVEL_REASON': (p, f) =>
    `How far CSMs’ utilisation lies from the mean falls from ${f.percent(p.before, { digits: 1, beside: p.after })} to ` +
    `${f.percent(p.after, { digits: 1, beside: p.before })} of a seat.`,
  'assignment.WITHIN_TITLE': (p, f) =>
    `Leave no CSM above ${f.percent(p.most)}: ${f.count(p.moves, 'account changes', 'accounts change')} hands`,
  'assignment.WITHIN_REASON': (p, f) => {
    const highest = `The busiest CSM goes from ${f.percent(p.before, { beside: p.after })} to ${f.percent(p.after, { beside: p.before })}.`
    if (p.movesAtLeast === null) return highest
    return `${highest} Fewer than ${f.count(p.movesAtLeast, 'move', 'moves')} cannot do it; that is proved.`
  },
  'assignment.BACKUPS_TITLE': (p, f) =>
    `Name backups for ${f.count(p.accounts, 'account', 'accounts')}`,
  'assignment.BACKUPS_REASON': (p, f) =>
    `${f.count(p.accounts, 'account is', 'accounts are')} to have a second CSM, with room for them up to ${f.percent(p.most)} of capacity whoever leaves.`,
  'assignment.HAND_OVER_TITLE': (p, f) =>
    `Hand over ${f.count(p.moves, 'account', 'accounts')} of ${f.list(p.seats)}`,
}
