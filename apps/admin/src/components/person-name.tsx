import { Initials } from './initials'
import classes from './person-name.module.css'

/** Someone by name, with initials to find them by. */
export function PersonName({ name }: { readonly name: string }) {
  return (
    <span className={classes.person}>
      <Initials name={name} />
      <span className={classes.name}>{name}</span>
    </span>
  )
}
