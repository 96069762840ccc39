import { countedPractice } from '../judged-practice.js'
import type { PracticeRule } from '../practice.js'

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
