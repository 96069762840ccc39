import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Which points a projection has where none are given. */
export const ScaleBaseEnum = vocabularyEnum<'MULTIPLES' | 'GUIDE'>(
  'ScaleBase',
  'Which points a projection of scale has where none are given.',
  {
    MULTIPLES: 'Today and 2, 5 and 10 times the customers (BM “Step 1”).',
    GUIDE: 'The guide’s own: 100, 250 and 500 customers (BM “Step 5”).',
  },
)
