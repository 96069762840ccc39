import { useTranslation } from 'react-i18next'
import type { AdminScorePartFragment } from '@/generated/graphql'
import { Meter } from '@/charts/meter'
import type { Messages } from '@/i18n/messages'
import { useFormats } from '@/i18n/formats'
import classes from './score-row.module.css'

interface ScoreRowProps {
  readonly name: string
  /** 0–100. */
  readonly score: number
  readonly best: boolean
  readonly reasons: readonly string[]
  readonly parts: readonly AdminScorePartFragment[]
}

type Criterion = keyof Messages['structure']['criteria']

/** How well one choice fits: its score, why or why not, and what the score consists of. */
export function ScoreRow({ name, score, best, reasons, parts }: ScoreRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const points = formats.number(score)
  return (
    <>
      <div className={classes.score}>
        <Meter
          label={t('structure.scored', { name, points })}
          value={score / 100}
          tone={best ? 'healthy' : 'under'}
        />
        <span className={classes.points}>{points}</span>
      </div>
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <details className={classes.parts}>
        <summary>{t('structure.parts', { name })}</summary>
        <dl>
          {parts.map(({ criterion, points: given, weight, evidence }) => (
            <div key={criterion}>
              <dt>
                {t(`structure.criteria.${criterion as Criterion}`, { defaultValue: criterion })}
                <span>{evidence.message}</span>
              </dt>
              <dd>
                {t('structure.pointsOf', {
                  points: formats.number(given, 1),
                  most: formats.number(weight, 1),
                })}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
