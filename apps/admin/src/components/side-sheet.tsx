import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './side-sheet.module.css'

interface SideSheetProps {
  readonly opened: boolean
  readonly side: 'left' | 'right'
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What stands beside the page where there is room, over it where there is none. */
export function SideSheet({ opened, side, title, onClose, children }: SideSheetProps) {
  const { t } = useTranslation()
  return (
    <Drawer.Root opened={opened} onClose={onClose} position={side} size="22rem">
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        {/* Else it is a second banner for who hears the page. */}
        <Drawer.Header role="presentation" className={classes.header}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('shell.close')} />
        </Drawer.Header>
        <Drawer.Body className={classes.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
