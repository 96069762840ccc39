import { changes, choices, kinds, records } from '@postscale/schema/entities/es'
import type { Messages } from '../messages'
import { accessEs } from './access'
import { actsEs } from './acts'
import { policiesEs } from './policies'
import { gridEs } from './grid'
import { announcementsEs } from './announcements'
import { approvalsEs } from './approvals'
import { bandsEs } from './bands'
import { chartsEs } from './charts'
import { boardPackEs } from './board-pack'
import { capacityEs } from './capacity'
import { compareEs } from './compare'
import { customersEs } from './customers'
import { economicsEs } from './economics'
import { effectsEs } from './effects'
import { membersEs } from './members'
import { ownAccountEs } from './own-account'
import { movementsEs } from './movements'
import { renewalsEs } from './renewals'
import { privacyEs } from './privacy'
import { responsibilitiesEs } from './responsibilities'
import { retentionEs } from './retention'
import { singleSignOnEs } from './single-sign-on'
import { settingsEs } from './settings'
import { structureEs } from './structure'
import { handoversEs } from './handovers'
import { maturityEs } from './maturity'
import { roadmapEs } from './roadmap'
import { firstValueEs, growthEs, lifecycleEs } from './lifecycle'
import { findingsEs } from './findings'
import { historyEs } from './history'
import { evidenceEs } from './evidence'
import { planEs } from './plan'
import { rosterEs } from './roster'
import { scenarioPeopleEs } from './scenario-people'
import { scenariosEs } from './scenarios'
import { scheduleEs } from './schedule'
import { sessionEs, shellEs } from './shell'
import { targetsEs } from './targets'
import { teamsEs } from './teams'
import { viewsEs } from './views'

/** All texts in Spanish. */
export const es: Messages = {
  ...actsEs,
  ...gridEs,
  ...shellEs,
  ...bandsEs,
  changes,
  choices,
  kinds,
  records,
  policies: policiesEs,
  session: sessionEs,
  members: membersEs,
  access: accessEs,
  ownAccount: ownAccountEs,
  announcements: announcementsEs,
  approvals: approvalsEs,
  boardPack: boardPackEs,
  capacity: capacityEs,
  charts: chartsEs,
  compare: compareEs,
  customers: customersEs,
  economics: economicsEs,
  effects: effectsEs,
  movements: movementsEs,
  renewals: renewalsEs,
  privacy: privacyEs,
  responsibilities: responsibilitiesEs,
  retention: retentionEs,
  targets: targetsEs,
  settings: settingsEs,
  singleSignOn: singleSignOnEs,
  structure: structureEs,
  handovers: handoversEs,
  maturity: maturityEs,
  roadmap: roadmapEs,
  lifecycle: lifecycleEs,
  growth: growthEs,
  firstValue: firstValueEs,
  findings: findingsEs,
  history: historyEs,
  evidence: evidenceEs,
  plan: planEs,
  roster: rosterEs,
  scenarioPeople: scenarioPeopleEs,
  scenarios: scenariosEs,
  schedule: scheduleEs,
  teams: teamsEs,
  views: viewsEs,
}
