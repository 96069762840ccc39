import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { DialogButtons } from '@/forms/dialog-buttons'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { useWrite } from '@/plans/use-write'
import { type SavedView, saveView, updateSavedView } from './saved-views-query'
import type { SavedViews } from './use-saved-views'

interface ViewNameDialogProps {
  readonly slug: string
  readonly state: SavedViews
  /** The view that gets another name; null where what is shown is saved under one. */
  readonly renamed: SavedView | null
  readonly onClose: () => void
}

/** Asks what a view is called, and saves or renames it. */
export function ViewNameDialog({ slug, state, renamed, onClose }: ViewNameDialogProps) {
  const { t } = useTranslation()
  const { page, kept, asked, show } = state
  const [name, setName] = useState(renamed?.name ?? '')
  const [isShared, setShared] = useState(false)
  const { write, refused, problems, error, pending } = useWrite(
    async () =>
      renamed === null
        ? saveView({ organizationId: slug, name, page, search: JSON.stringify(kept), isShared })
        : updateSavedView({ id: renamed.id, name }),
    (ok) => {
      if (ok === null) return
      void asked().then(() => {
        if (renamed === null) show(ok.view.id)
      })
      onClose()
    },
    { name: t('views.name') },
  )
  return (
    <Dialog title={t(renamed === null ? 'views.saveTitle' : 'views.renameTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write(undefined)
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('views.name')}
            {...(renamed === null && { description: t('views.keeps') })}
            value={name}
            error={problems['name']}
            maxLength={100}
            required
            withAsterisk={false}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {renamed === null && (
            <Checkbox
              label={t('views.share')}
              checked={isShared}
              onChange={({ currentTarget }) => setShared(currentTarget.checked)}
            />
          )}
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <DialogButtons label={t('views.save')} pending={pending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
