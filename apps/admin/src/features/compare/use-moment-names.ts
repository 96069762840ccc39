import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MomentInput } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import type { MomentFields } from './use-moments'

/** What the compared moments are called: the scenario where there is any among them, the day, the revision. */
export function useMomentNames({ slug, at, others }: MomentFields): {
  readonly shown: string
  readonly others: readonly string[]
} {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data } = useQuery(scenariosQuery(slug))
  const all = [at, ...others.map(({ moments }) => moments.with)]
  const someScenario = all.some(({ scenario }) => scenario != null)
  // Scenarios on the same day are told apart by their names alone.
  const someDay = !someScenario || new Set(all.map(({ asOf }) => asOf)).size > 1
  const scenarioName = (id: string | null | undefined): string => {
    if (id == null) return t('scenarios.live')
    if (id === data?.draft?.id) return t('scenarios.draft')
    return data?.scenarios.find((each) => each.id === id)?.name ?? t('scenarios.scenario')
  }
  const nameOf = ({ asOf, scenario, revision }: MomentInput): string =>
    [
      ...(someScenario ? [scenarioName(scenario)] : []),
      ...(asOf == null || !someDay ? [] : [formats.date(asOf)]),
      ...(revision == null ? [] : [t('compare.atRevision', { revision })]),
    ].join(' · ')
  const [shown = '', ...rest] = all.map(nameOf)
  return { shown, others: rest }
}
