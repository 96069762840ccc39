import type { ParamsOf } from '../../../kernel/writer.js'
import type { assignmentMessages } from './en.js'

/** One example of the parameters of each message of books. */
export const assignmentSamples: ParamsOf<typeof assignmentMessages> = {
  'assignment.LEVEL_TITLE': { moves: 7 },
  'assignment.LEVEL_REASON': { before: 0.184, after: 0.021 },
  'assignment.WITHIN_TITLE': { most: 1, moves: 7 },
  'assignment.WITHIN_REASON': { before: 1.24, after: 0.98, movesAtLeast: 7 },
  'assignment.BACKUPS_TITLE': { accounts: 12 },
  'assignment.BACKUPS_REASON': { accounts: 40, most: 1 },
  'assignment.HAND_OVER_TITLE': { seats: ['CSM 4'], moves: 12 },
}
