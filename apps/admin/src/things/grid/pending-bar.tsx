import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedKind } from '../thing'
import { ChangesDialog } from '@/plans/changes-dialog'
import classes from './pending-bar.module.css'
import type { PendingEdits } from './use-pending-edits'

interface PendingBarProps {
  readonly slug: string
  readonly kind: ListedKind
  readonly edits: PendingEdits
  /** The day from which they are proposed to hold. */
  readonly day: string
}

/** What is typed in the cells and not applied yet: from which day, and the way to its preview. */
export function PendingBar({ slug, kind, edits, day }: PendingBarProps) {
  const { t } = useTranslation()
  const [effective, setEffective] = useState(day)
  const [previewed, preview] = useState(false)
  if (edits.count === 0) return null
  return (
    <output className={classes.bar}>
      <span className={classes.count}>{t('grid.edited', { count: edits.count })}</span>
      <TextInput
        type="date"
        size="xs"
        aria-label={t('plan.effective')}
        value={effective}
        onChange={({ currentTarget }) => setEffective(currentTarget.value)}
      />
      <Button variant="default" size="xs" onClick={edits.discard}>
        {t('grid.discard')}
      </Button>
      <Button size="xs" disabled={effective === ''} onClick={() => preview(true)}>
        {t('plan.preview')}
      </Button>
      {previewed && (
        <ChangesDialog
          slug={slug}
          title={t('grid.editedThings', { things: t(`kinds.${kind}.many`) })}
          changes={edits.changes(effective)}
          onClose={() => preview(false)}
          onDone={edits.discard}
        />
      )}
    </output>
  )
}
