import { unknownPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Post-sale has a say in the product's roadmap: nothing that is recorded tells. */
export const roadmapInput: PracticeRule = {
  practice: 'ROADMAP_INPUT',
  stage: 5,
  judge: () => unknownPractice('ROADMAP_INPUT'),
}
