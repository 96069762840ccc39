import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'

/** What a scenario stands on, in words. */
function useScenarioBase(): (scenario: ScenarioSummary) => string {
  const { t } = useTranslation()
  return ({ base, baseRevision: revision }) =>
    base === null
      ? t('scenarios.onRevision', { revision })
      : t('scenarios.onScenario', { name: base.name })
}

/** Whose a scenario is, how much it is, what it stands on and when it changed last. */
export function useScenarioDetails(): (scenario: ScenarioSummary) => readonly string[] {
  const { t } = useTranslation()
  const formats = useFormats()
  const baseOf = useScenarioBase()
  return (scenario) => [
    t('scenarios.by', { name: scenario.owner.name }),
    t('scenarios.changes', { count: scenario.changeCount }),
    baseOf(scenario),
    ...scenario.planOfYears.map((year) => t('targets.planOf', { year: String(year) })),
    t('scenarios.changedOn', { date: formats.date(scenario.updatedAt.slice(0, 10)) }),
  ]
}
