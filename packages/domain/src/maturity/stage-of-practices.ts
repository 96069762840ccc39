import { MATURITY_STAGES, type MaturityStage } from './maturity-stage.js'
import type { PracticeResult } from './practice.js'

/**
 * The highest stage up to which every stage's practices are met: at least one is PRESENT and none is
 * ABSENT. What is UNKNOWN neither helps nor hinders. The first stage asks for nothing.
 */
export function stageOfPractices(results: readonly PracticeResult[]): MaturityStage {
  let reached: MaturityStage = 1
  for (const stage of MATURITY_STAGES.slice(1)) {
    const signs = results.filter((result) => result.stage === stage)
    if (!signs.some(({ status }) => status === 'PRESENT')) break
    if (signs.some(({ status }) => status === 'ABSENT')) break
    reached = stage
  }
  return reached
}
