import type { PaysVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../graphql/enums.js'

export const PaysVerdictEnum = vocabularyEnum<PaysVerdict>(
  'PaysVerdict',
  'Whether what something saves is more than it costs.',
  { PAYS: 'It saves more than it costs.', COSTS_MORE: 'It does not.' },
)
