import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { DialogButtons } from '@/forms/dialog-buttons'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { useWrite } from '@/plans/use-write'
import { deleteSavedView, type SavedView } from './saved-views-query'
import type { SavedViews } from './use-saved-views'

interface DeleteViewDialogProps {
  readonly state: SavedViews
  readonly view: SavedView
  readonly onClose: () => void
}

/** Asks before a view goes, which others may use as well. */
export function DeleteViewDialog({ state, view, onClose }: DeleteViewDialogProps) {
  const { t } = useTranslation()
  const { write, refused, error, pending } = useWrite(deleteSavedView, (ok) => {
    if (ok === null) return
    state.show(null)
    void state.asked()
    onClose()
  })
  return (
    <Dialog title={t('views.deleteTitle', { name: view.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write({ id: view.id })
        }}
      >
        <Stack gap="md">
          <Text>{t(view.isShared ? 'views.deleteShared' : 'views.deleteOwn')}</Text>
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <DialogButtons
            label={t('views.delete')}
            pending={pending}
            isDangerous
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
