import { unknownPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Post-sale owns its profit and loss: nothing that is recorded tells. */
export const profitAndLoss: PracticeRule = {
  practice: 'PROFIT_AND_LOSS',
  stage: 5,
  judge: () => unknownPractice('PROFIT_AND_LOSS'),
}
