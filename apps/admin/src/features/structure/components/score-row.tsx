import { useTranslation } from 'react-i18next'
import type { AdminScorePartFragment } from '@/generated/graphql'
import { Meter } from '@/charts/meter'
import { useFormats } from '@/i18n/formats'
import { ScoreParts } from './score-parts'
import classes from './score-row.module.css'

interface ScoreRowProps {
  readonly name: string
  /** 0–100. */
  readonly score: number
  readonly best: boolean
  readonly reasons: readonly string[]
  readonly parts: readonly AdminScorePartFragment[]
}

/** How many reasons are told before somebody asks why. */
const FEW = 2

/** How well one choice fits: its score, the strongest reasons, and the rest once it is asked for. */
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
          {reasons.slice(0, FEW).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <ScoreParts name={name} reasons={reasons.slice(FEW)} parts={parts} />
    </>
  )
}
