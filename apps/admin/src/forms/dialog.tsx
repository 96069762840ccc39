import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, closed by Escape, by a click beside it or by its button. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  return (
    <Modal.Root opened onClose={onClose} size="36rem">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        {/* Else it is a second banner for who hears the page. */}
        <Modal.Header role="presentation">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('shell.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
