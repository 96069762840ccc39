import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presentOpener, returnFocus } from './return-focus'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog over the page, closed by Escape, by a click beside it or by its button. It is there only while
 * it is open, so it gives the focus back itself: Mantine does so for those that stay, closed.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  const [opener] = useState(presentOpener)
  useEffect(() => () => returnFocus(opener), [opener])
  return (
    <Modal.Root opened onClose={onClose} size="36rem" returnFocus={false}>
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
