import type { GrowthMotion } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What drives the company’s growth. */
export const GrowthMotionEnum = vocabularyEnum<GrowthMotion>(
  'GrowthMotion',
  'What drives the company’s growth.',
  {
    SALES_LED: 'Sales win new customers.',
    PRODUCT_LED: 'The product sells itself.',
    LAND_AND_EXPAND: 'Small first contracts that grow.',
    MISSION_DRIVEN: 'Customers’ outcomes before revenue.',
  },
)
