import { choices, kinds } from '@postscale/schema/entities/en'
import { bandsEn } from './bands'
import { capacityEn } from './capacity'
import { compareEn } from './compare'
import { customersEn } from './customers'
import { economicsEn } from './economics'
import { movementsEn } from './movements'
import { retentionEn } from './retention'
import { settingsEn } from './settings'
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
import { scenariosEn } from './scenarios'
import { sessionEn, shellEn } from './shell'
import { targetsEn } from './targets'
import { teamsEn } from './teams'

/** All texts in English; the other languages have the same keys. */
export const en = {
  ...shellEn,
  ...bandsEn,
  choices,
  kinds,
  session: sessionEn,
  capacity: capacityEn,
  compare: compareEn,
  customers: customersEn,
  economics: economicsEn,
  movements: movementsEn,
  retention: retentionEn,
  targets: targetsEn,
  settings: settingsEn,
  structure: structureEn,
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
  scenarios: scenariosEn,
  teams: teamsEn,
}
