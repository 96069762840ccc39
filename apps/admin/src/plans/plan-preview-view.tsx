import { Alert } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DifferenceList } from './difference-list'
import { EffectGroup } from './effect-group'
import { EffectGroups } from './effect-groups'
import { EffectSummary } from './effect-summary'
import type { Effects, FindingQuestion } from './effects'
import type { PlanPreview } from './plan-draft'
import classes from './plan-preview-view.module.css'

/** How many things that change are shown at once; more of them open below their number. */
const FEW = 5

interface PlanPreviewViewProps {
  readonly differences: PlanPreview['plan']['differences']
  /** How many things differ, which may be more than are listed. */
  readonly changeCount: number
  readonly effects: Effects
  readonly findings: FindingQuestion
  /** How many entries it records. */
  readonly factCount?: number
  /** The revision it was decided on, where the organization changed since an earlier preview. */
  readonly renewedOn?: number | null
  /** What the form has worked out of it. */
  readonly summary?: ReactNode
}

/** What a plan comes to in a few figures, and below them what it changes and what that does, part by part. */
export function PlanPreviewView(props: PlanPreviewViewProps) {
  const { differences, changeCount, effects, findings, factCount = 0 } = props
  const { renewedOn = null, summary } = props
  const { t } = useTranslation()
  return (
    <div className={classes.preview}>
      {renewedOn !== null && (
        <Alert role="alert" color="yellow" icon={<IconRefreshAlert size={18} />}>
          {t('plan.renewed', { revision: renewedOn })}
        </Alert>
      )}
      <EffectSummary effects={effects} changeCount={changeCount} findings={findings} />
      {summary}
      <EffectGroup title={t('plan.changes')} note={changeCount} open={differences.length <= FEW}>
        <div className={classes.changes}>
          {factCount > 0 && (
            <p className={classes.nothing}>{t('plan.recorded', { count: factCount })}</p>
          )}
          {differences.length > 0 && <DifferenceList differences={differences} />}
          {changeCount > differences.length && (
            <p className={classes.nothing}>
              {t('effects.more', { count: changeCount - differences.length })}
            </p>
          )}
          {changeCount + factCount === 0 && (
            <p className={classes.nothing}>{t('plan.noChanges')}</p>
          )}
        </div>
      </EffectGroup>
      <EffectGroups effects={effects} findings={findings} />
    </div>
  )
}
