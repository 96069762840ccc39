import { choices, kinds } from '@postscale/schema/entities/es'
import type { Messages } from '../messages'
import { bandsEs } from './bands'
import { capacityEs } from './capacity'
import { compareEs } from './compare'
import { customersEs } from './customers'
import { economicsEs } from './economics'
import { movementsEs } from './movements'
import { retentionEs } from './retention'
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
import { scenariosEs } from './scenarios'
import { sessionEs, shellEs } from './shell'
import { targetsEs } from './targets'
import { teamsEs } from './teams'

/** All texts in Spanish. */
export const es: Messages = {
  ...shellEs,
  ...bandsEs,
  choices,
  kinds,
  session: sessionEs,
  capacity: capacityEs,
  compare: compareEs,
  customers: customersEs,
  economics: economicsEs,
  movements: movementsEs,
  retention: retentionEs,
  targets: targetsEs,
  settings: settingsEs,
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
  scenarios: scenariosEs,
  teams: teamsEs,
}
