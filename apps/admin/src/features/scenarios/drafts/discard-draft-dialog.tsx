import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { Dialog } from '@/forms/dialog'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { discardDraft } from '../scenario-calls'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from '../components/scenario-write-form'

interface DiscardDraftDialogProps {
  readonly slug: string
  readonly draft: ScenarioSummary
  readonly onClose: () => void
}

/** Asks whether the viewer's draft is to be thrown away. */
export function DiscardDraftDialog({ slug, draft, onClose }: DiscardDraftDialogProps) {
  const { t } = useTranslation()
  const title = t('scenarios.discardTitle')
  const [shown, show] = useAddressId('scenario')
  const { write, ...state } = useScenarioWrite(discardDraft, () => {
    notifications.show({ color: 'green', title, message: t('scenarios.discarded') })
    if (shown === draft.id) show(null)
    onClose()
  })
  return (
    <Dialog title={title} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('scenarios.discardNow')}
        onCancel={onClose}
        onSubmit={() => write(slug)}
      >
        <p>{t('scenarios.discardExplanation', { count: draft.changeCount })}</p>
      </ScenarioWriteForm>
    </Dialog>
  )
}
