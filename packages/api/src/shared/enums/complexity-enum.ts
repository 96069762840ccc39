import type { Complexity } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** How complex a product or an account is to serve (TS “Capacity ratios”). */
export const ComplexityEnum = vocabularyEnum<Complexity>(
  'Complexity',
  'How complex a product or an account is to serve (TS “Capacity ratios”).',
  {
    HIGH: 'Complex: long implementations, custom configuration.',
    MODERATE: 'Between the two.',
    LOW: 'Simple: standard set-up.',
  },
)
