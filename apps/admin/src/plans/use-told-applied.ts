import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'

/** What a dialog does once its plan is applied: it tells the revision, and closes. */
export function useToldApplied(title: string, onClose: () => void): (revision: number) => void {
  const { t } = useTranslation()
  return (revision) => {
    const message = t('plan.appliedRevision', { revision })
    notifications.show({ color: 'green', title, message })
    onClose()
  }
}
