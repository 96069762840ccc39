import { changes, choices, kinds, records } from '@postscale/schema/entities/es'
import type { Messages } from '../messages'
import { accessEs } from './access'
import { actsEs } from './acts'
import { helpEs } from './help'
import { leaveEs } from './leave'
import { policiesEs } from './policies'
import { gridEs } from './grid'
import { announcementsEs } from './announcements'
import { assignmentEs } from './assignment'
import { tierThresholdsEs } from './tier-thresholds'
import { growthAheadEs } from './growth-ahead'
import { transitionEs } from './transition'
import { approvalsEs } from './approvals'
import { bandsEs } from './bands'
import { chartsEs } from './charts'
import { boardPackEs } from './board-pack'
import { capacityEs } from './capacity'
import { commandsEs } from './commands'
import { glossaryEs } from './glossary'
import { homeEs } from './home'
import { inboxEs } from './inbox'
import { organisationEs } from './organisation'
import { rolesEs } from './roles'
import { chartEs } from './chart'
import { compareEs } from './compare'
import { customersEs } from './customers'
import { economicsEs } from './economics'
import { effectsEs } from './effects'
import { membersEs } from './members'
import { ownAccountEs } from './own-account'
import { exportsEs } from './exports'
import { importsEs } from './imports'
import { movementsEs } from './movements'
import { renewalsEs } from './renewals'
import { privacyEs } from './privacy'
import { responsibilitiesEs } from './responsibilities'
import { retentionEs } from './retention'
import { singleSignOnEs } from './single-sign-on'
import { rolloutsEs } from './rollouts'
import { serviceModelEs } from './service-model'
import { settingsEs } from './settings'
import { startEs } from './start'
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
import { entranceEs } from './entrance'
import { targetsEs } from './targets'
import { teamsEs } from './teams'
import { viewsEs } from './views'
import { referencesEs, workEs, workPagesEs } from './work'

/** All texts in Spanish. */
export const es: Messages = {
  ...actsEs,
  ...gridEs,
  ...entranceEs,
  ...bandsEs,
  changes,
  choices,
  kinds,
  commands: commandsEs,
  glossary: glossaryEs,
  home: homeEs,
  inbox: inboxEs,
  records,
  policies: policiesEs,
  help: helpEs,
  leave: leaveEs,
  members: membersEs,
  access: accessEs,
  ownAccount: ownAccountEs,
  announcements: announcementsEs,
  assignment: assignmentEs,
  tierThresholds: tierThresholdsEs,
  growthAhead: growthAheadEs,
  approvals: approvalsEs,
  boardPack: boardPackEs,
  capacity: capacityEs,
  charts: chartsEs,
  chart: chartEs,
  roles: rolesEs,
  organisation: organisationEs,
  compare: compareEs,
  customers: customersEs,
  economics: economicsEs,
  effects: effectsEs,
  exports: exportsEs,
  imports: importsEs,
  movements: movementsEs,
  renewals: renewalsEs,
  privacy: privacyEs,
  responsibilities: responsibilitiesEs,
  retention: retentionEs,
  targets: targetsEs,
  rollouts: rolloutsEs,
  serviceModel: serviceModelEs,
  settings: settingsEs,
  singleSignOn: singleSignOnEs,
  start: startEs,
  structure: structureEs,
  transition: transitionEs,
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
  ...workPagesEs,
  work: workEs,
  references: referencesEs,
}
