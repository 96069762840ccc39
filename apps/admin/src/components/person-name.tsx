import { Initials } from './initials'
import classes from './person-name.module.css'
import { PersonLink } from './thing-links'

interface PersonNameProps {
  readonly name: string
  /** Where the name is to lead to the person's page: their opaque id. */
  readonly id?: string | undefined
}

/** Someone by name, with initials to find them by. */
export function PersonName({ name, id }: PersonNameProps) {
  return (
    <span className={classes.person}>
      <Initials name={name} />
      <span className={classes.name}>
        {id === undefined ? name : <PersonLink id={id}>{name}</PersonLink>}
      </span>
    </span>
  )
}
