import { useState } from 'react'
import { Dialog } from '@/forms/dialog'
import type { ChangeInput } from '@/generated/graphql'
import { changeCalls } from './change-calls'
import { PlanDraftPreview } from './plan-draft-preview'

interface ChangesDialogProps {
  readonly slug: string
  readonly title: string
  readonly changes: readonly ChangeInput[]
  readonly onClose: () => void
  /** Told when they are applied, or collected in a draft or scenario. */
  readonly onDone?: () => void
}

/** Changes that are filled in already: their preview, then the applying. */
export function ChangesDialog({ slug, title, changes, onClose, onDone }: ChangesDialogProps) {
  const [draft] = useState({ organizationId: slug, reason: null, changes })
  return (
    <Dialog title={title} onClose={onClose}>
      <PlanDraftPreview
        title={title}
        calls={changeCalls}
        draft={draft}
        onClose={onClose}
        {...(onDone !== undefined && { onDone })}
      />
    </Dialog>
  )
}
