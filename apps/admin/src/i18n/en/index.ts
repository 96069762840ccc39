import { changes, choices, kinds, records } from '@postscale/schema/entities/en'
import { accessEn } from './access'
import { actsEn } from './acts'
import { helpEn } from './help'
import { leaveEn } from './leave'
import { policiesEn } from './policies'
import { gridEn } from './grid'
import { announcementsEn } from './announcements'
import { assignmentEn } from './assignment'
import { tierThresholdsEn } from './tier-thresholds'
import { growthAheadEn } from './growth-ahead'
import { transitionEn } from './transition'
import { approvalsEn } from './approvals'
import { bandsEn } from './bands'
import { chartsEn } from './charts'
import { boardPackEn } from './board-pack'
import { capacityEn } from './capacity'
import { commandsEn } from './commands'
import { glossaryEn } from './glossary'
import { homeEn } from './home'
import { inboxEn } from './inbox'
import { organisationEn } from './organisation'
import { rolesEn } from './roles'
import { chartEn } from './chart'
import { compareEn } from './compare'
import { customersEn } from './customers'
import { economicsEn } from './economics'
import { effectsEn } from './effects'
import { membersEn } from './members'
import { ownAccountEn } from './own-account'
import { exportsEn } from './exports'
import { importsEn } from './imports'
import { movementsEn } from './movements'
import { renewalsEn } from './renewals'
import { privacyEn } from './privacy'
import { responsibilitiesEn } from './responsibilities'
import { retentionEn } from './retention'
import { singleSignOnEn } from './single-sign-on'
import { rolloutsEn } from './rollouts'
import { serviceModelEn } from './service-model'
import { settingsEn } from './settings'
import { startEn } from './start'
import { structureEn } from './structure'
import { handoversEn } from './handovers'
import { maturityEn } from './maturity'
import { roadmapEn } from './roadmap'
import { firstValueEn, growthEn, lifecycleEn } from './lifecycle'
import { findingsEn } from './findings'
import { historyEn } from './history'
import { evidenceEn } from './evidence'
import { planEn } from './plan'
import { rosterEn } from './roster'
import { scenarioPeopleEn } from './scenario-people'
import { scenariosEn } from './scenarios'
import { scheduleEn } from './schedule'
import { entranceEn } from './entrance'
import { targetsEn } from './targets'
import { teamsEn } from './teams'
import { viewsEn } from './views'
import { referencesEn, workEn, workPagesEn } from './work'

/** All texts in English; the other languages have the same keys. */
export const en = {
  ...actsEn,
  ...gridEn,
  ...entranceEn,
  ...bandsEn,
  changes,
  choices,
  kinds,
  commands: commandsEn,
  glossary: glossaryEn,
  home: homeEn,
  inbox: inboxEn,
  records,
  policies: policiesEn,
  help: helpEn,
  leave: leaveEn,
  members: membersEn,
  access: accessEn,
  ownAccount: ownAccountEn,
  announcements: announcementsEn,
  assignment: assignmentEn,
  tierThresholds: tierThresholdsEn,
  growthAhead: growthAheadEn,
  approvals: approvalsEn,
  boardPack: boardPackEn,
  capacity: capacityEn,
  charts: chartsEn,
  chart: chartEn,
  roles: rolesEn,
  organisation: organisationEn,
  compare: compareEn,
  customers: customersEn,
  economics: economicsEn,
  effects: effectsEn,
  exports: exportsEn,
  imports: importsEn,
  movements: movementsEn,
  renewals: renewalsEn,
  privacy: privacyEn,
  responsibilities: responsibilitiesEn,
  retention: retentionEn,
  targets: targetsEn,
  rollouts: rolloutsEn,
  serviceModel: serviceModelEn,
  settings: settingsEn,
  singleSignOn: singleSignOnEn,
  start: startEn,
  structure: structureEn,
  transition: transitionEn,
  handovers: handoversEn,
  maturity: maturityEn,
  roadmap: roadmapEn,
  lifecycle: lifecycleEn,
  growth: growthEn,
  firstValue: firstValueEn,
  findings: findingsEn,
  history: historyEn,
  evidence: evidenceEn,
  plan: planEn,
  roster: rosterEn,
  scenarioPeople: scenarioPeopleEn,
  scenarios: scenariosEn,
  schedule: scheduleEn,
  teams: teamsEn,
  views: viewsEn,
  ...workPagesEn,
  work: workEn,
  references: referencesEn,
}
