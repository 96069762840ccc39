import type { TeamKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a team is cut by. */
export const TeamKindEnum = vocabularyEnum<TeamKind>('TeamKind', 'What a team is cut by.', {
  FUNCTION: 'A function, such as onboarding.',
  POD: 'A cross-functional pod for a segment.',
  REGION: 'A region.',
  SHARED_SERVICE: 'A service shared by the others, such as support.',
})
