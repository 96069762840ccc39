import { Menu, type MenuItemProps } from '@mantine/core'
import classes from './danger-item.module.css'

interface DangerItemProps extends Pick<MenuItemProps, 'children' | 'leftSection'> {
  readonly onClick: () => void
}

/** What ends or removes something, in a menu: red, and dark enough to be read, which a menu's own red is not. */
export function DangerItem(props: DangerItemProps) {
  return <Menu.Item className={classes.item} {...props} />
}
