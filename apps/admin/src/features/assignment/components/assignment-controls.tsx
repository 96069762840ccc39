import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ReferenceField } from '@/acts/reference-field'
import type { Moment } from '@/address/moment'
import { namesQuery } from '@/things/filters/names-query'
import { type AssignmentChoice, isWithin } from '../assignment-choice'
import classes from './assignment-view.module.css'
import { TeamControl } from './team-control'
import { type AssignedWeights, WeightControls } from './weight-controls'

interface AssignmentControlsProps {
  readonly slug: string
  readonly at: Moment
  readonly choice: AssignmentChoice
  /** The weights that are in force; null while there are none. */
  readonly usual: AssignedWeights | null
  readonly onChange: (next: Partial<AssignmentChoice>) => void
}

/** What is asked of the planner. */
export function AssignmentControls(props: AssignmentControlsProps) {
  const { slug, at, choice, usual, onChange } = props
  const { t } = useTranslation()
  const { teamId, leavingId, mostMoves, limit, overlapDays } = choice
  const { data: names } = useQuery(namesQuery(at, leavingId === null ? [] : [leavingId]))
  return (
    <div className={classes.controls}>
      <TeamControl
        slug={slug}
        at={at}
        teamId={teamId}
        onChange={(chosen) => onChange({ teamId: chosen })}
      />
      <ReferenceField
        label={t('assignment.leaving')}
        slug={slug}
        at={at}
        kind="position"
        required={false}
        value={leavingId === null ? null : { id: leavingId, label: names?.get(leavingId) ?? '…' }}
        onChange={(position) => onChange({ leavingId: position?.id ?? null })}
      />
      {leavingId === null && (
        <NumberInput
          label={t('assignment.limit')}
          description={t('assignment.limitHint')}
          min={1}
          max={1000}
          clampBehavior="strict"
          allowDecimal={false}
          value={limit ?? ''}
          onChange={(value) => onChange({ limit: typeof value === 'number' ? value : null })}
        />
      )}
      {leavingId === null && !isWithin(choice) && (
        <NumberInput
          label={t('assignment.mostMoves')}
          description={t('assignment.mostMovesHint')}
          min={0}
          allowDecimal={false}
          value={mostMoves ?? ''}
          onChange={(value) => onChange({ mostMoves: typeof value === 'number' ? value : null })}
        />
      )}
      <NumberInput
        label={t('assignment.overlap')}
        description={t('assignment.overlapHint')}
        min={0}
        max={366}
        clampBehavior="strict"
        allowDecimal={false}
        value={overlapDays}
        onChange={(value) => onChange({ overlapDays: typeof value === 'number' ? value : 0 })}
      />
      <WeightControls
        weights={choice.weights}
        usual={usual}
        onChange={(weights) => onChange({ weights })}
      />
      <p className={classes.hint}>{t('assignment.rules')}</p>
    </div>
  )
}
