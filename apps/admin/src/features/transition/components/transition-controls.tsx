import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OrgModel } from '@/generated/graphql'
import { bounds, orgModels, type TransitionChoice } from '../use-transition-choice'
import classes from './transition-view.module.css'

interface TransitionControlsProps {
  readonly today: string
  readonly model: OrgModel
  readonly choice: TransitionChoice
  readonly choose: (next: Partial<TransitionChoice>) => void
}

const counts = ['weeks', 'limit', 'perPerson', 'overlapDays'] as const

/** Into which model, from when on, and what to keep to. */
export function TransitionControls({ today, model, choice, choose }: TransitionControlsProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.controls}>
      <NativeSelect
        label={t('transition.model')}
        data={orgModels.map((value) => ({ value, label: t(`choices.orgModel.${value}`) }))}
        value={model}
        onChange={({ currentTarget }) => {
          const next = orgModels.find((each) => each === currentTarget.value)
          if (next !== undefined) choose({ model: next })
        }}
      />
      <TextInput
        type="date"
        label={t('transition.start')}
        description={t('transition.startHint')}
        min={today}
        value={choice.start ?? ''}
        onChange={({ currentTarget }) => choose({ start: currentTarget.value || null })}
      />
      {counts.map((name) => {
        const [min, max] = bounds[name]
        return (
          <NumberInput
            key={name}
            label={t(`transition.counts.${name}`)}
            min={min}
            max={max}
            clampBehavior="strict"
            allowDecimal={false}
            value={choice[name]}
            onChange={(value) => {
              if (typeof value === 'number' && value >= min) choose({ [name]: value })
            }}
          />
        )
      })}
      <p className={classes.hint}>{t('transition.rules')}</p>
    </div>
  )
}
