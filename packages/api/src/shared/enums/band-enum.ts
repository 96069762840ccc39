import type { Band } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a utilisation means. */
export const BandEnum = vocabularyEnum<Band>(
  'Band',
  'What a utilisation means (3-rules “Capacity”).',
  {
    UNDER: 'Below the lower end of the figure: room for more.',
    HEALTHY: 'Within the figure.',
    AT_TRIGGER: 'At or above the hire trigger, not yet full.',
    OVER: 'Above the upper end of the figure, or load without capacity.',
  },
)
