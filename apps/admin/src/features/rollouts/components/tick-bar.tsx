import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { checklistChange, type Ticking } from '../checklist'
import type { RolloutRoadmap } from '../rollouts-query'
import classes from './rollout-view.module.css'

interface TickBarProps {
  readonly slug: string
  readonly id: string
  readonly roadmap: RolloutRoadmap
  readonly ticking: Ticking & { readonly forget: () => void }
}

/** How many items of a checklist were ticked, and the way to have that recorded; nothing while none is. */
export function TickBar({ slug, id, roadmap, ticking }: TickBarProps) {
  const { t } = useTranslation()
  const [planning, setPlanning] = useState(false)
  const { ticks, forget } = ticking
  const title = t('rollouts.planTitle', { name: roadmap.rollout?.name ?? '' })
  const { phases } = roadmap
  const draft = useMemo(
    () => ({
      organizationId: slug,
      title,
      reason: null,
      changes: [checklistChange(id, phases, ticks)],
    }),
    [slug, title, id, phases, ticks],
  )
  if (ticks.size === 0) return null
  return (
    <div className={classes.bar}>
      <span className={classes.told}>{t('rollouts.ticked', { count: ticks.size })}</span>
      <Button size="xs" variant="default" onClick={forget}>
        {t('rollouts.undo')}
      </Button>
      <Button size="xs" onClick={() => setPlanning(true)}>
        {t('rollouts.preview')}
      </Button>
      {planning && (
        <Dialog title={title} onClose={() => setPlanning(false)}>
          <PlanDraftPreview
            title={title}
            draft={draft}
            calls={changeCalls}
            onDone={forget}
            onClose={() => setPlanning(false)}
          />
        </Dialog>
      )}
    </div>
  )
}
