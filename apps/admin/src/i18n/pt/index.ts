import { changes, choices, kinds, records } from '@postscale/schema/entities/pt'
import type { Messages } from '../messages'
import { accessPt } from './access'
import { actsPt } from './acts'
import { leavePt } from './leave'
import { policiesPt } from './policies'
import { gridPt } from './grid'
import { announcementsPt } from './announcements'
import { approvalsPt } from './approvals'
import { bandsPt } from './bands'
import { boardPackPt } from './board-pack'
import { capacityPt } from './capacity'
import { commandsPt } from './commands'
import { glossaryPt } from './glossary'
import { homePt } from './home'
import { inboxPt } from './inbox'
import { organisationPt } from './organisation'
import { rolesPt } from './roles'
import { chartPt } from './chart'
import { comparePt } from './compare'
import { customersPt } from './customers'
import { economicsPt } from './economics'
import { effectsPt } from './effects'
import { membersPt } from './members'
import { ownAccountPt } from './own-account'
import { exportsPt } from './exports'
import { importsPt } from './imports'
import { movementsPt } from './movements'
import { renewalsPt } from './renewals'
import { privacyPt } from './privacy'
import { retentionPt } from './retention'
import { singleSignOnPt } from './single-sign-on'
import { rolloutsPt } from './rollouts'
import { serviceModelPt } from './service-model'
import { settingsPt } from './settings'
import { startPt } from './start'
import { structurePt } from './structure'
import { handoversPt } from './handovers'
import { maturityPt } from './maturity'
import { roadmapPt } from './roadmap'
import { firstValuePt, growthPt, lifecyclePt } from './lifecycle'
import { findingsPt } from './findings'
import { historyPt } from './history'
import { evidencePt } from './evidence'
import { planPt } from './plan'
import { rosterPt } from './roster'
import { scenarioPeoplePt } from './scenario-people'
import { scenariosPt } from './scenarios'
import { schedulePt } from './schedule'
import { sessionPt, shellPt } from './shell'
import { targetsPt } from './targets'
import { teamsPt } from './teams'

/** All texts in Portuguese. */
export const pt: Messages = {
  ...actsPt,
  ...gridPt,
  ...shellPt,
  ...bandsPt,
  changes,
  choices,
  kinds,
  commands: commandsPt,
  glossary: glossaryPt,
  home: homePt,
  inbox: inboxPt,
  records,
  policies: policiesPt,
  leave: leavePt,
  session: sessionPt,
  members: membersPt,
  access: accessPt,
  ownAccount: ownAccountPt,
  announcements: announcementsPt,
  approvals: approvalsPt,
  boardPack: boardPackPt,
  capacity: capacityPt,
  chart: chartPt,
  roles: rolesPt,
  organisation: organisationPt,
  compare: comparePt,
  customers: customersPt,
  economics: economicsPt,
  effects: effectsPt,
  exports: exportsPt,
  imports: importsPt,
  movements: movementsPt,
  renewals: renewalsPt,
  privacy: privacyPt,
  retention: retentionPt,
  targets: targetsPt,
  rollouts: rolloutsPt,
  serviceModel: serviceModelPt,
  settings: settingsPt,
  singleSignOn: singleSignOnPt,
  start: startPt,
  structure: structurePt,
  handovers: handoversPt,
  maturity: maturityPt,
  roadmap: roadmapPt,
  lifecycle: lifecyclePt,
  growth: growthPt,
  firstValue: firstValuePt,
  findings: findingsPt,
  history: historyPt,
  evidence: evidencePt,
  plan: planPt,
  roster: rosterPt,
  scenarioPeople: scenarioPeoplePt,
  scenarios: scenariosPt,
  schedule: schedulePt,
  teams: teamsPt,
}
