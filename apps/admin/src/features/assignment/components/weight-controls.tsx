import { NumberInput, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { usualWeights, type WeightsChoice } from '../assignment-choice'
import type { Assigned } from '../assignment-query'
import classes from './assignment-view.module.css'

/** The weights that an answer was worked out with, as parts. */
export type AssignedWeights = NonNullable<Assigned['weights']>

interface WeightControlsProps {
  readonly weights: WeightsChoice | null
  /** Those in force: told where none is typed. */
  readonly usual: AssignedWeights | null
  readonly onChange: (weights: WeightsChoice | null) => void
}

const names = ['relationship', 'timeZone', 'expertise', 'revenue'] as const

/** What counts beside level load. */
export function WeightControls({ weights, usual, onChange }: WeightControlsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <>
      <Switch
        label={t('assignment.weigh')}
        description={t('assignment.weighHint')}
        checked={weights !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? usualWeights : null)}
      />
      {weights !== null &&
        names.map((name) => (
          <NumberInput
            key={name}
            label={t(`assignment.weights.${name}`)}
            description={t(`assignment.weightHints.${name}`)}
            placeholder={usual === null ? '' : formats.number(usual[name] * 100, 1)}
            min={0}
            max={1000}
            clampBehavior="strict"
            allowDecimal={false}
            value={weights[name] ?? ''}
            onChange={(value) =>
              onChange({ ...weights, [name]: typeof value === 'number' ? value : null })
            }
          />
        ))}
      {weights !== null && <p className={classes.hint}>{t('assignment.points')}</p>}
    </>
  )
}
