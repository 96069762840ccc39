import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import type { MomentInput } from '@/generated/graphql'
import { PlanDialog } from '@/plans/plan-dialog'
import type { PlanLine } from '@/targets/plan-query'
import { targetChoicesQuery } from '../target-choices-query'
import { groupOf, METRICS, targetDraft, type TargetValues, targetValues } from '../target-draft'
import { TargetValueField } from './target-value-field'

interface TargetDialogProps {
  readonly slug: string
  readonly at: MomentInput
  /** The day that the change proposes to hold from. */
  readonly day: string
  /** The line of the target that is altered; null for a new one. */
  readonly line: PlanLine | null
  readonly onClose: () => void
}

const SEGMENTS = ['ENTERPRISE', 'MID_MARKET', 'SMB'] as const

/** Sets a target, or alters the one that is there from a day on. */
export function TargetDialog({ slug, at, day, line, onClose }: TargetDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<TargetValues>(() => targetValues(line, day))
  const { data: choices } = useQuery(targetChoicesQuery(slug, at))
  const targetId = line?.targetId ?? null
  const isNew = targetId === null
  const { metric } = values
  return (
    <PlanDialog
      title={t(isNew ? 'targets.setTitle' : 'targets.changeTitle')}
      fields={['metric', 'team', 'segment', 'share', 'days', 'people', 'cost', 'effective']}
      onDraft={() => targetDraft(slug, targetId, values)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {isNew && (
            <ChoiceField
              label={t('targets.metric')}
              choices={METRICS}
              nameOf={(choice) => t(`choices.targetMetric.${choice}`)}
              value={metric}
              error={problems['metric']}
              onChange={(chosen) => setValues({ ...values, metric: chosen ?? metric, value: null })}
            />
          )}
          {isNew && groupOf(metric) === 'segment' && (
            <ChoiceField
              label={t('kinds.target.fields.segment')}
              choices={SEGMENTS}
              nameOf={(choice) => t(`choices.segment.${choice}`)}
              none={t('targets.whole')}
              value={values.segment}
              error={problems['segment']}
              onChange={(segment) => setValues({ ...values, segment })}
            />
          )}
          {isNew && groupOf(metric) === 'team' && (
            <ChoiceField
              label={t('kinds.target.fields.teamId')}
              choices={choices?.teams.nodes.map(({ id }) => id) ?? []}
              nameOf={(id) => choices?.teams.nodes.find((team) => team.id === id)?.name ?? id}
              none={t('targets.whole')}
              value={values.teamId}
              error={problems['team']}
              onChange={(teamId) => setValues({ ...values, teamId })}
            />
          )}
          <TargetValueField
            metric={metric}
            currency={choices?.currency ?? ''}
            value={values.value}
            problems={problems}
            onChange={(value) => setValues({ ...values, value })}
          />
          <TextInput
            type="date"
            label={t('plan.effective')}
            description={t('targets.effectiveHint')}
            required
            withAsterisk={false}
            value={values.effective}
            error={problems['effective']}
            onChange={({ currentTarget }) =>
              setValues({ ...values, effective: currentTarget.value })
            }
          />
        </>
      )}
    </PlanDialog>
  )
}
