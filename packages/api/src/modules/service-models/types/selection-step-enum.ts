import type { SelectionStepId } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The steps of selecting a service model. */
export const SelectionStepEnum = vocabularyEnum<SelectionStepId>(
  'SelectionStepId',
  'A step of selecting a service model (BM “Step 1” to “Step 5”).',
  {
    UNIT_ECONOMICS: 'The most personal model that the average contract value bears.',
    COMPLEXITY: 'What the complexity of the product asks for.',
    EXPECTATIONS: 'What customers of the segment expect.',
    COMPETITION: 'What competitors give at the same contract value.',
    SCALE: 'The most personal model that bears the customers to come.',
  },
)
