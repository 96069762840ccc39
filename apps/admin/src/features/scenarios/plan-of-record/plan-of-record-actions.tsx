import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { attemptKey } from '@/plans/plan-draft'
import { RefusedAlert } from '@/plans/refused-alert'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { clearPlanOfRecord, fiscalYearQuery, setPlanOfRecord } from './plan-of-record-calls'
import { useScenarioWrite } from '../use-scenario-write'

interface PlanOfRecordActionsProps {
  readonly slug: string
  readonly scenario: ScenarioSummary
}

/** Makes a scenario the plan of this fiscal year or the next, as it is now, or takes that back. */
export function PlanOfRecordActions({ slug, scenario }: PlanOfRecordActionsProps) {
  const { t } = useTranslation()
  const { data: year } = useQuery(fiscalYearQuery(slug))
  const setting = useScenarioWrite(setPlanOfRecord)
  const clearing = useScenarioWrite(clearPlanOfRecord)
  if (year == null) return null
  return (
    <>
      {[year, year + 1].map((fiscalYear) => {
        const isPlan = scenario.planOfYears.includes(fiscalYear)
        const about = { organizationId: slug, fiscalYear }
        return (
          <Button
            key={fiscalYear}
            variant="default"
            loading={setting.pending || clearing.pending}
            onClick={() => {
              const given = { ...about, idempotencyKey: attemptKey() }
              if (isPlan) clearing.write(given)
              else setting.write({ ...given, scenarioId: scenario.id })
            }}
          >
            {t(isPlan ? 'targets.clearPlan' : 'targets.makePlan', { year: String(fiscalYear) })}
          </Button>
        )
      })}
      <RefusedAlert messages={[...setting.refused, ...clearing.refused]} />
      <FormAlert error={setting.error ?? clearing.error} />
    </>
  )
}
