import type { CompetitionFacts } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

type Position = NonNullable<CompetitionFacts['position']>

/** How an organization stands against its competitors. */
export const MarketPositionEnum = vocabularyEnum<Position>(
  'MarketPosition',
  'How an organization stands against its competitors (BM “Step 4”).',
  {
    PREMIUM: 'More and better, at a higher price.',
    VALUE: 'Enough, at a lower price.',
  },
)
