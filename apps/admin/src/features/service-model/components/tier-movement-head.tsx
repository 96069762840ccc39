import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { IfMay } from '@/viewer/if-may'
import type { TierMovements } from '../service-model-query'
import classes from './tier-movement-panel.module.css'

interface TierMovementHeadProps {
  readonly title: string
  readonly movements: TierMovements
  /** How many are ticked. */
  readonly chosen: number
  readonly onPreview: () => void
}

/** What the movements come to, since which evaluation, and the way to their plan. */
export function TierMovementHead({ title, movements, chosen, onPreview }: TierMovementHeadProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { costBefore, costAfter, evaluatedOn, nextEvaluationOn } = movements
  const cost = (money: TierMovements['costBefore']) =>
    money === null ? t('evidence.unknown') : formats.money(money)
  const notes = [
    evaluatedOn !== null &&
      nextEvaluationOn !== null &&
      t('economics.movements.evaluated', {
        on: formats.date(evaluatedOn),
        next: formats.date(nextEvaluationOn),
      }),
    movements.waitingCount > 0 &&
      t('economics.movements.waiting', { count: movements.waitingCount }),
    movements.firstTierCount > 0 &&
      t('economics.movements.firstTiers', { count: movements.firstTierCount }),
  ].filter((note) => note !== false)
  return (
    <div className={classes.head}>
      <p className={classes.cost}>
        {t('plan.cost')} {cost(costBefore)} <span aria-hidden="true">→</span>{' '}
        <strong>{cost(costAfter)}</strong>
      </p>
      {notes.map((note) => (
        <p key={note} className={classes.waiting}>
          {note}
        </p>
      ))}
      <Why about={title} evidence={movements.evidence} />
      <IfMay act={chosen === 0 ? 'PLAN_WHOLE' : 'PLAN'}>
        <Button size="xs" onClick={onPreview}>
          {chosen === 0
            ? t('economics.movements.preview')
            : t('economics.movements.previewChosen', { count: chosen })}
        </Button>
      </IfMay>
    </div>
  )
}
