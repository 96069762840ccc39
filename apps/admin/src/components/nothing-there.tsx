import { Button } from '@mantine/core'
import { IconArrowLeft, type Icon as TablerIcon } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { NoticePanel } from './notice-panel'
import { Panel } from './panel'

interface NothingThereProps {
  readonly Icon: TablerIcon
  readonly title: string
  readonly text: string
  /** Where the others of its kind are. */
  readonly back: Pick<LinkProps, 'to'> & { readonly name: string; readonly slug: string }
}

/** Said on the page of a thing that is not there, with the way to the others of its kind. */
export function NothingThere({ Icon, title, text, back: { to, slug, name } }: NothingThereProps) {
  return (
    <Panel>
      <NoticePanel Icon={Icon} title={title} text={text}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} />}
          renderRoot={(props) => <Link to={to} params={{ slug }} {...props} />}
        >
          {name}
        </Button>
      </NoticePanel>
    </Panel>
  )
}
