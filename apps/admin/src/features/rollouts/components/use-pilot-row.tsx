import { useTranslation } from 'react-i18next'
import type { AdminPilotGroupFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { RolloutRoadmap } from '../rollouts-query'

type Comparison = NonNullable<NonNullable<RolloutRoadmap['rollout']>['pilotComparison']>

/** How a rollout's pilot beside the rest reads as a row. */
export function usePilotRow() {
  const { t } = useTranslation()
  const formats = useFormats()
  return ({ pilot, rest }: Comparison) => {
    const both = (
      measure: 'grr' | 'health' | 'satisfaction' | 'cost',
      of: (group: AdminPilotGroupFragment) => string | null,
    ) => {
      const [inPilot, others] = [of(pilot), of(rest)].map((value) => value ?? t('evidence.unknown'))
      return `${t(`roadmap.measures.${measure}`)}: ${inPilot} / ${others}`
    }
    const percent = (value: number | null) => (value === null ? null : formats.percent(value))
    const number = (value: number | null) => (value === null ? null : formats.number(value, 1))
    return {
      key: 'pilot',
      name: t('roadmap.pilot'),
      aside: `${t('roadmap.pilotOf', { count: pilot.accounts })} / ${t('roadmap.rest', { count: rest.accounts })}`,
      details: [
        both('grr', ({ grr }) => percent(grr.value)),
        both('health', ({ health }) => number(health.value)),
        both('satisfaction', ({ satisfaction }) => number(satisfaction.value)),
        both('cost', ({ costShare }) => percent(costShare.value)),
      ],
    }
  }
}
