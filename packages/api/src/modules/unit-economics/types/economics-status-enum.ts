import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether costs could be told. */
export type EconomicsStatus = 'EVALUATED' | 'NOT_EVALUATED'

/** Whether costs could be told. */
export const EconomicsStatusEnum = vocabularyEnum<EconomicsStatus>(
  'UnitEconomicsStatus',
  'Whether costs could be told.',
  {
    EVALUATED: 'They could.',
    NOT_EVALUATED: 'An exchange rate is missing: see the policy `benchmark.currencyPerUsd`.',
  },
)
