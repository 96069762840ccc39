import { useInViewport } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import { signed } from '@/plans/signed'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { scenarioShortQuery } from '../scenario-query'
import classes from './scenario-short.module.css'

/**
 * What a scenario comes to in a line, and what stands in its way: worked out once it is in sight. The room is kept
 * meanwhile; nothing of one that changes nothing or is not open any more.
 */
export function ScenarioShort({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { ref, inViewport } = useInViewport<HTMLDivElement>()
  const asks = scenario.status === 'OPEN' && scenario.changeCount > 0
  const { data } = useQuery({ ...scenarioShortQuery(scenario.id), enabled: asks && inViewport })
  if (!asks) return null
  const change = (after: number | undefined, before: number | null | undefined): string => {
    if (after === undefined) return '…'
    const added = after - (before ?? 0)
    return added === 0 ? t('scenarios.same') : signed(added, (size) => formats.number(size))
  }
  const { cost, staffing, exposure } = data?.effects ?? {}
  const yearly = cost?.yearly
  const figures = [
    {
      name: t('scenarios.people'),
      value: change(staffing?.after.people, staffing?.before?.people),
    },
    {
      name: t('scenarios.positions'),
      value: change(staffing?.after.seats, staffing?.before?.seats),
    },
    {
      name: t('scenarios.cost'),
      value:
        yearly === undefined
          ? '…'
          : yearly.amountMinor === 0
            ? t('scenarios.same')
            : signed(yearly.amountMinor, (amountMinor) =>
                formats.money({ ...yearly, amountMinor }),
              ),
    },
    { name: t('scenarios.exposed'), value: change(exposure?.after.count, exposure?.before?.count) },
  ]
  const conflicts = data?.conflicts.length ?? 0
  const approval = data?.approval
  const isApproved =
    approval?.needed === true && approval.missing === null && approval.given.length > 0
  return (
    <div ref={ref} className={classes.short}>
      <dl className={classes.figures}>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {conflicts > 0 && (
        <ToneBadge tone="over">{t('scenarios.conflictCount', { count: conflicts })}</ToneBadge>
      )}
      {isApproved && <ToneBadge tone="healthy">{t('scenarios.approved')}</ToneBadge>}
      {approval?.missing != null && (
        <ToneBadge tone="at-trigger">{t('scenarios.needsApproval')}</ToneBadge>
      )}
    </div>
  )
}
