import { ActionIcon, Menu } from '@mantine/core'
import type { EntityKind } from '@postscale/schema/entities'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DangerItem } from '@/components/danger-item'
import { useMayChangeThing } from '@/things/use-may-change-thing'
import type { Thing } from '@/things/thing'
import { thingName } from '@/things/thing-name'
import type { ChangeName } from './act-field'
import { actsOf, isTakenBy } from './acts-of'
import classes from './act-menu.module.css'
import { useActAddress } from './use-act-address'

interface ActMenuProps {
  readonly slug: string
  readonly kind: EntityKind
  readonly thing: Thing
}

/** What can be done to a thing; nothing where the viewer may change nothing of it. */
export function ActMenu({ slug, kind, thing }: ActMenuProps) {
  const { t } = useTranslation()
  const { open } = useActAddress()
  const mayChange = useMayChangeThing(slug)
  const { own, related, end, reopen } = actsOf(kind)
  const hasEnded = thing['validTo'] !== null && thing['validTo'] !== undefined
  const ends = hasEnded ? reopen : end
  if (!mayChange(thing) || own.length + related.length === 0) return null
  const item = (change: ChangeName, Item: typeof DangerItem = Menu.Item) => (
    <Item key={change} onClick={() => open(change, thing.id)}>
      {t(`changes.${change}` as 'changes.createTeam')}
    </Item>
  )
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={t('acts.menu', { name: thingName(kind, thing) })}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {own.filter((change) => isTakenBy(kind, change, thing)).map((change) => item(change))}
        {related.length > 0 && <Menu.Label>{t('acts.add')}</Menu.Label>}
        {related.map((change) => item(change))}
        {ends !== null && <Menu.Divider />}
        {ends !== null && item(ends, hasEnded ? undefined : DangerItem)}
      </Menu.Dropdown>
    </Menu>
  )
}
