import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { signed } from '@/plans/signed'
import type { Workshop } from '../tier-workshop-query'
import classes from './tier-workshop.module.css'

interface WorkshopVerdictProps {
  readonly workshop: Workshop
  readonly untouched: boolean
}

/** What thresholds come to in a line: who moves, what it costs more or less, how full the CSMs are. */
export function WorkshopVerdict({ workshop, untouched }: WorkshopVerdictProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { tierMovementPlan: plan, tierMovements } = workshop
  if (untouched) return <p className={classes.verdict}>{t('serviceModel.untouched')}</p>
  const then = plan.preview.ok
  if (then === null) return <p className={classes.verdict}>{plan.changesReason}</p>
  const [was, is] = [workshop.unitEconomics.cost, then.organization.unitEconomics.cost]
  const csm = then.effects.familyCapacity.find(({ family }) => family === 'CSM')
  const added = was === null || is === null ? null : is.amountMinor - was.amountMinor
  const [before, after] = [csm?.before?.utilisation.value, csm?.after?.utilisation.value]
  const leftOut = tierMovements.groups
    .filter(({ leftOutReason }) => leftOutReason !== null)
    .reduce((sum, { movementCount }) => sum + movementCount, 0)
  const parts = [
    t('serviceModel.moving', { count: plan.changeCount }),
    added === null || is === null
      ? null
      : t('serviceModel.costs', {
          amount: signed(added, (amountMinor) => formats.money({ ...is, amountMinor })),
        }),
    before == null || after == null
      ? null
      : t('serviceModel.csms', {
          before: formats.percent(before, { beside: 1 }),
          after: formats.percent(after, { beside: 1 }),
        }),
  ]
  return (
    <div className={classes.verdict}>
      <p className={classes.lead}>{parts.filter((part) => part !== null).join(' · ')}</p>
      {leftOut > 0 && (
        <p className={classes.aside}>{t('serviceModel.leftOut', { count: leftOut })}</p>
      )}
    </div>
  )
}
