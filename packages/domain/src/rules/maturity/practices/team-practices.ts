import { customersOf } from '../../customers/customers-of.js'
import { countedPractice, sharedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'
import { topAccounts } from '../top-accounts.js'

/** There is a CS team: people sit in seats of CSMs. */
export const csTeam: PracticeRule = {
  practice: 'CS_TEAM',
  stage: 2,
  judge: (view) => {
    let people = 0
    for (const seat of view.positions.values()) {
      if (view.roles.get(seat.roleId)?.family !== 'CSM') continue
      people += view.occupanciesOfPosition(seat.id).length
    }
    return countedPractice('CS_TEAM', people)
  },
}

/** Customers are served by tier: at least half of the accounts that pay have one. */
export const segmentation: PracticeRule = {
  practice: 'SEGMENTATION',
  stage: 3,
  judge: (view) => {
    const { accounts } = view
    const { rows } = customersOf(view)
    const tiered = rows.filter((row) => accounts.tier(row) !== null).length
    return sharedPractice(view, 'SEGMENTATION', tiered, rows.length)
  },
}

/** There are playbooks with steps. */
export const playbooks: PracticeRule = {
  practice: 'PLAYBOOKS',
  stage: 3,
  judge: (view) => {
    const withSteps = [...view.playbooks.values()].filter(({ steps }) => steps.length > 0)
    return countedPractice('PLAYBOOKS', withSteps.length)
  },
}

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

/** Value is planned: at least half of the top accounts have a success plan. */
export const successPlans: PracticeRule = {
  practice: 'SUCCESS_PLANS',
  stage: 4,
  judge: (view) => {
    const { accounts, planned } = topAccounts(view)
    return sharedPractice(view, 'SUCCESS_PLANS', planned, accounts)
  },
}
