import { changes, choices, kinds, records } from '@postscale/schema/entities/pt'
import type { Messages } from '../messages'
import { accessPt } from './access'
import { actsPt } from './acts'
import { helpPt } from './help'
import { leavePt } from './leave'
import { policiesPt } from './policies'
import { gridPt } from './grid'
import { announcementsPt } from './announcements'
import { assignmentPt } from './assignment'
import { tierThresholdsPt } from './tier-thresholds'
import { growthAheadPt } from './growth-ahead'
import { transitionPt } from './transition'
import { approvalsPt } from './approvals'
import { bandsPt } from './bands'
import { chartsPt } from './charts'
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
import { responsibilitiesPt } from './responsibilities'
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
import { entrancePt } from './entrance'
import { targetsPt } from './targets'
import { teamsPt } from './teams'
import { viewsPt } from './views'
import { referencesPt, workPt, workPagesPt } from './work'

/** All texts in Portuguese. */
export const pt: Messages = {
  ...actsPt,
  ...gridPt,
  ...entrancePt,
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
  help: helpPt,
  leave: leavePt,
  members: membersPt,
  access: accessPt,
  ownAccount: ownAccountPt,
  announcements: announcementsPt,
  assignment: assignmentPt,
  tierThresholds: tierThresholdsPt,
  growthAhead: growthAheadPt,
  approvals: approvalsPt,
  boardPack: boardPackPt,
  capacity: capacityPt,
  charts: chartsPt,
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
  responsibilities: responsibilitiesPt,
  retention: retentionPt,
  targets: targetsPt,
  rollouts: rolloutsPt,
  serviceModel: serviceModelPt,
  settings: settingsPt,
  singleSignOn: singleSignOnPt,
  start: startPt,
  structure: structurePt,
  transition: transitionPt,
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
  views: viewsPt,
  ...workPagesPt,
  work: workPt,
  references: referencesPt,
}
