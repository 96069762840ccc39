import { countedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

/** Customers are led without people: a playbook is for tech-touch or offers self-service. */
export const automatedTracks: PracticeRule = {
  practice: 'AUTOMATED_TRACKS',
  stage: 4,
  judge: (view) => {
    const automated = [...view.playbooks.values()].filter(
      ({ tier, selfService }) => tier === 'TECH_TOUCH' || selfService !== null,
    )
    return countedPractice('AUTOMATED_TRACKS', automated.length)
  },
}
