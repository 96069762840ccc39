import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { type EffectFigure, toneOf, useEffectFigures } from './effect-figures'
import classes from './effect-summary.module.css'
import { type Effects, type FindingQuestion, useFindingEffect } from './effects'

interface EffectSummaryProps {
  readonly effects: Effects
  /** How many things differ. */
  readonly changeCount: number
  readonly findings: FindingQuestion
}

/** What it all comes to, to be read in ten seconds: what, when, cost, capacity, risk, findings. */
export function EffectSummary({ effects, changeCount, findings }: EffectSummaryProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const figuresOf = useEffectFigures()
  const { data } = useFindingEffect(findings)
  const figures: readonly EffectFigure[] = [
    { name: t('effects.things'), value: formats.number(changeCount) },
    ...figuresOf(effects),
    {
      name: t('effects.findings'),
      ...(data == null
        ? { value: '…' }
        : {
            value: `+${formats.number(data.added.totalCount)} −${formats.number(data.cleared.totalCount)}`,
            tone: toneOf(data.added.totalCount - data.cleared.totalCount),
          }),
    },
  ]
  return (
    <section aria-label={t('effects.summary')}>
      <dl className={classes.figures}>
        {figures.map(({ name, value, note, tone = 'none' }) => (
          <div key={name} className={classes.figure} data-tone={tone}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note !== undefined && <span className={classes.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
