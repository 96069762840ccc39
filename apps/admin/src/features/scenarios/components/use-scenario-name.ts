import { useTranslation } from 'react-i18next'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'

/** What scenarios are called; a draft has no name of its own. */
export function useScenarioName(): (scenario: Pick<ScenarioSummary, 'kind' | 'name'>) => string {
  const { t } = useTranslation()
  return ({ kind, name }) => (kind === 'DRAFT' ? t('scenarios.draft') : name)
}
