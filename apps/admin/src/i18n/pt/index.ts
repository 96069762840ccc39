import type { Messages } from '../messages'
import { capacityPt } from './capacity'
import { evidencePt } from './evidence'
import { planPt } from './plan'
import { rosterPt } from './roster'
import { sessionPt } from './session'
import { shellPt } from './shell'
import { teamsPt } from './teams'
import { wordsPt } from './words'

/** All texts in Portuguese. */
export const pt: Messages = {
  ...shellPt,
  ...wordsPt,
  session: sessionPt,
  capacity: capacityPt,
  evidence: evidencePt,
  plan: planPt,
  roster: rosterPt,
  teams: teamsPt,
}
