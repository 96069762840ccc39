import { useTranslation } from 'react-i18next'
import type { AdminScorePartFragment } from '@/generated/graphql'
import type { Messages } from '@/i18n/messages'
import { useFormats } from '@/i18n/formats'
import classes from './score-row.module.css'

interface ScorePartsProps {
  readonly name: string
  /** The reasons that are not told yet. */
  readonly reasons: readonly string[]
  readonly parts: readonly AdminScorePartFragment[]
}

type Criterion = keyof Messages['structure']['criteria']

/** Why in full, once it is opened: all other reasons, and what the score consists of. */
export function ScoreParts({ name, reasons, parts }: ScorePartsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <details className={classes.parts}>
      <summary>{t('structure.parts', { name })}</summary>
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <dl>
        {parts.map(({ criterion, points, weight, evidence }) => (
          <div key={criterion}>
            <dt>
              {t(`structure.criteria.${criterion as Criterion}`, { defaultValue: criterion })}
              <span>{evidence.message}</span>
            </dt>
            <dd>
              {t('structure.pointsOf', {
                points: formats.number(points, 1),
                most: formats.number(weight, 1),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
