import { ScrollArea } from '@mantine/core'
import type { ReactNode } from 'react'

interface ScrollSidewaysProps {
  /** What is in it, for those who reach it by keyboard to scroll it. */
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Something wide, such as a table, that scrolls by itself where the window is narrow. */
export function ScrollSideways({ label, className, children }: ScrollSidewaysProps) {
  return (
    <ScrollArea
      className={className ?? ''}
      type="auto"
      offsetScrollbars="x"
      viewportProps={{ role: 'group', 'aria-label': label, tabIndex: 0 }}
    >
      {children}
    </ScrollArea>
  )
}
