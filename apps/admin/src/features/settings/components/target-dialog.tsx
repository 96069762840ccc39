import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import { targetChange, targetValues } from '../target-change'
import type { Target, Targets } from '../targets-query'
import { TargetValueField } from './target-value-field'

interface TargetDialogProps {
  readonly slug: string
  readonly day: string
  readonly organization: Targets
  /** The one that is changed; null for a new one. */
  readonly target: Target | null
  readonly onClose: () => void
}

const metrics = vocabularies.targetMetric.values
const FIELDS = ['metric', 'team', 'segment', 'rate', 'days', 'fte', 'monthlyCost', 'effective']

/** Sets what is to be reached from a day on, or ends it. */
export function TargetDialog({ slug, day, organization, target, onClose }: TargetDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => targetValues(target, day))
  const isNew = target === null
  return (
    <PlanDialog
      title={t(isNew ? 'targets.add' : 'targets.change')}
      fields={FIELDS}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: [targetChange(target, values)],
      })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <NativeSelect
            label={t('kinds.target.fields.metric')}
            disabled={!isNew}
            data={metrics.map((value) => ({ value, label: t(`choices.targetMetric.${value}`) }))}
            value={values.metric}
            error={problems['metric']}
            onChange={({ currentTarget: { value } }) =>
              setValues({
                ...values,
                metric: metrics.find((each) => each === value) ?? 'GRR',
                value: null,
              })
            }
          />
          <NativeSelect
            label={t('targets.group')}
            disabled={!isNew}
            data={[
              { value: '', label: t('targets.whole') },
              ...vocabularies.segment.values.map((value) => ({
                value,
                label: t(`choices.segment.${value}`),
              })),
              ...organization.teams.nodes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={values.group}
            error={problems['team'] ?? problems['segment']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, group: value })}
          />
          {!values.ends && (
            <TargetValueField
              key={values.metric}
              currency={organization.currency}
              values={values}
              problems={problems}
              onChange={setValues}
            />
          )}
          <TextInput
            type="date"
            label={t('targets.from')}
            value={values.effective}
            error={problems['effective']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, effective: value })}
          />
          {!isNew && (
            <Switch
              label={t('targets.end')}
              checked={values.ends}
              onChange={({ currentTarget: { checked } }) => setValues({ ...values, ends: checked })}
            />
          )}
        </>
      )}
    </PlanDialog>
  )
}
