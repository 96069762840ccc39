import type { ThingDifference } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a plan does to a thing. */
export const DifferenceActionEnum = vocabularyEnum<ThingDifference['action']>(
  'DifferenceAction',
  'What a plan does to a thing.',
  {
    CREATED: 'It is made.',
    CHANGED: 'Fields of it differ.',
    ENDED: 'It gets an end.',
    REMOVED: 'It is taken out, as it would have lasted no day.',
  },
)
