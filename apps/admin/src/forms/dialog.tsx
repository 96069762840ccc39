import { Drawer } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presentOpener, returnFocus } from './return-focus'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog beside the page, which stays in sight; closed by Escape, by a click on the page or by its button. It is there
 * only while it is open, so it gives the focus back itself: Mantine does so for those that stay, closed.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation()
  const [opener] = useState(presentOpener)
  useEffect(() => () => returnFocus(opener), [opener])
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="36rem" returnFocus={false}>
      <Drawer.Overlay backgroundOpacity={0.15} />
      <Drawer.Content>
        {/* Else it is a second banner for who hears the page. */}
        <Drawer.Header role="presentation">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('shell.close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
