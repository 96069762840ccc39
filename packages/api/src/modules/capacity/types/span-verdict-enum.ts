import type { SpanVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How many people a leader leads, against what the layer is meant for. */
export const SpanVerdictEnum = vocabularyEnum<SpanVerdict>(
  'SpanVerdict',
  'How many people a leader leads, against what the layer is meant for (TS “Leadership”).',
  {
    BELOW: 'Fewer.',
    WITHIN: 'As many.',
    ABOVE: 'More than the layer can lead well.',
  },
)
