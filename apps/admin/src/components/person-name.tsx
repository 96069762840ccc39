import { Avatar } from '@mantine/core'
import { initialsOf } from './initials-of'
import classes from './person-name.module.css'

/** Someone by name, with initials to find them by. */
export function PersonName({ name }: { readonly name: string }) {
  return (
    <span className={classes.person}>
      <Avatar size={22} color="gray" variant="light" alt="" aria-hidden="true">
        {initialsOf(name)}
      </Avatar>
      <span className={classes.name}>{name}</span>
    </span>
  )
}
