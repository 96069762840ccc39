import { countedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** There are playbooks with steps. */
export const playbooks: PracticeRule = {
  practice: 'PLAYBOOKS',
  stage: 3,
  judge: (view) => {
    const withSteps = [...view.playbooks.values()].filter(({ steps }) => steps.length > 0)
    return countedPractice('PLAYBOOKS', withSteps.length)
  },
}
